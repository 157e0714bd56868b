package org.thinkuknow.triage;

import com.icegreen.greenmail.util.GreenMailUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.account.Membership;
import org.thinkuknow.account.NewAccount;
import org.thinkuknow.account.Role;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.Staff;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.geography.Geography;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.support.ChildWords;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.ADMIN;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Eventually.eventually;

/** Agencies beside the police and children's services: asked like those, and nobody's clock ends by them at level one. */
class OtherAgenciesIT extends ReferralNewsDesk {

    @Autowired
    private Geography geography;

    @Autowired
    private Schools schools;

    @Autowired
    private Staff staff;

    private Agency other(Agency.Kind kind, String code) {
        return geography.agency(kind, code).orElseThrow();
    }

    private void refer(String reference, Agency... to) {
        OFFICER.run(() -> caseReferrals.referToAll(reference, List.of(to), ChildWords.of("please look")));
    }

    @Test
    void atLevelOneTheyStandBesideThePairAndEndNoClock() {
        var reference = assessed(Level.ONE);
        refer(reference, other(Agency.Kind.LADO, "lado-ken"));
        assertThat(facts(reference).standing().state()).isEqualTo(CaseState.ASSESSED);
        assertThat(facts(reference).asked().missing()).containsExactlyElementsOf(Agency.Kind.PAIR);
        assertThat(due(reference).what()).isEqualTo("referral");
        assertThat(reports.look(reference).progress()).isNotEqualTo(ReportStatus.HELP_ASKED);
        refer(reference, POLICE, SERVICES, other(Agency.Kind.HEALTH, "health-ken"));
        assertThat(facts(reference).standing().state()).isEqualTo(CaseState.REFERRED);
        OFFICER.run(() -> {
            byTelephone(reference + "-1", "Mr L");
            byTelephone(reference + "-4", "Nurse H");
        });
        assertThat(facts(reference).standing().state())
                .as("neither the police nor children's services have answered")
                .isEqualTo(CaseState.REFERRED);
        OFFICER.run(() -> {
            byTelephone(reference + "-2", "Sgt A");
            byTelephone(reference + "-3", "Ms B");
        });
        assertThat(facts(reference).standing().state()).isEqualTo(CaseState.ACKNOWLEDGED);
    }

    @Test
    void thePairWaitsForNobodyBesideIt() {
        var reference = assessed(Level.ONE);
        refer(reference, POLICE, SERVICES, other(Agency.Kind.ABROAD, "ukicb"));
        acknowledgedByBoth(reference);
        assertThat(facts(reference).standing().state()).isEqualTo(CaseState.ACKNOWLEDGED);
        closedByTwo(reference, 0);
        assertThat(facts(reference).standing().state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void belowLevelOneOneOfThemIsEnough() {
        var reference = assessed(Level.TWO);
        refer(reference, other(Agency.Kind.HEALTH, "health-ken"));
        assertThat(facts(reference).standing().state()).isEqualTo(CaseState.REFERRED);
        assertThat(reports.look(reference).progress()).isEqualTo(ReportStatus.HELP_ASKED);
        OFFICER.run(() -> byTelephone(reference + "-1", "Nurse H"));
        assertThat(facts(reference).standing().state()).isEqualTo(CaseState.ACKNOWLEDGED);
    }

    @Test
    void whoTakesPicturesDownReadsTheRequestAndNothingOfTheReport() {
        var filed = reported(DangerAnswer.YES);
        var reference = filed.reference();
        takeAndAnswer(filed);
        var pictures = other(Agency.Kind.PICTURES, "iwf");
        OFFICER.run(() -> refused(
                () -> caseReferrals.referToAll(reference, List.of(pictures, POLICE, SERVICES), "please look"),
                "Ask it by itself"));
        refer(reference, pictures);
        refer(reference, POLICE, SERVICES);
        var page = read(reference + "-1");
        assertThat(page.document().select("#request").text()).contains("please look");
        assertThat(page.text())
                .contains("is not passed on to you")
                .doesNotContain("I met a man in a game", "We read it now", "Meeting somebody known only");
        assertThat(page.document().select("#reasons, #words, #messages, #dangers"))
                .isEmpty();
        var json = plainBrowser()
                .post(
                        agencies.linkOf(reference + "-1") + "/report.json",
                        Map.of("code", agencies.codeOf(reference + "-1")));
        assertThat(json.text()).contains("please look").doesNotContain("I met a man", "We read it now");
        assertThat(acknowledge(page, reference + "-1", "Analyst 4").status()).isEqualTo(200);
        writes(filed, LATER);
        eventually(() -> assertThat(mailsAbout(reference)).hasSize(2));
        assertThat(mailsAbout(reference + "-1"))
                .as("they read nothing that is told")
                .isEmpty();
    }

    @Test
    void aSchoolIsFoundByAPartOfItsNameAndItsLeadsAreTold() {
        ADMIN.run(() -> staff.open(new NewAccount(
                "lead-of-the-other", "Lead Tester", "a long phrase for tests", Set.of(Role.SAFEGUARDING_LEAD))));
        ADMIN.run(() -> schools.assign(
                Membership.of("lead-of-the-other", "other-agency", "Quince Hill School", "dsl@quince.example")));
        assertThat(OFFICER.get(() -> referrals.schoolsNamed("qu")))
                .as("too short")
                .isEmpty();
        assertThat(OFFICER.get(() -> referrals.schoolsNamed("%"))).isEmpty();
        var found = OFFICER.get(() -> referrals.schoolsNamed("quince hill"));
        assertThat(found).extracting(Agency::code).containsExactly("other-agency");
        var reference = assessed(Level.TWO);
        refer(reference, found.getFirst());
        eventually(() -> assertThat(Arrays.stream(mail().getReceivedMessages())
                        .map(GreenMailUtil::getWholeMessage)
                        .filter(message -> message.contains(reference)))
                .singleElement()
                .asString()
                .contains("dsl@quince.example", "Quince Hill School")
                .doesNotContain("please look"));
        assertThat(OFFICER.get(() -> codes.make(reference + "-1")).digits()).hasSize(6);
    }
}
