package org.thinkuknow.disclosure;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.account.NewAccount;
import org.thinkuknow.account.SchoolStaff;
import org.thinkuknow.report.Field;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.SchoolPeople;

import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.LEAD;
import static org.thinkuknow.support.Acting.TEACHER;

/** Where no head teacher signs in: what is about somebody goes round them to whoever is named, or to the officers alone. */
class AboutStaffIT extends TwoSchools {

    private static final Acting HEAD = new Acting("head-teacher", "SAFEGUARDING_LEAD");
    private static final Acting CHAIR = new Acting("chair-of-governors", "SAFEGUARDING_LEAD");
    private static final List<Acting> LEADS = List.of(LEAD, SECOND_LEAD);

    @Autowired
    private LeadSettings settings;

    @Autowired
    private LaterText later;

    @Autowired
    private SchoolStaff people;

    @BeforeEach
    void headAndChairAreNamed() {
        SchoolPeople.withoutHead(staff, schools);
        isIn("demo-school", "Demo School", HEAD);
        isIn("demo-school", "Demo School", CHAIR);
        LEAD.run(() -> settings.name(Recipient.HEAD, null));
        LEAD.run(() -> settings.name(Recipient.CHAIR, CHAIR.username()));
        LEAD.run(() -> settings.name(Recipient.HEAD, HEAD.username()));
    }

    @AfterEach
    void theyLeaveAgain() {
        SchoolPeople.withHead(staff, schools);
        isIn("", "", HEAD);
        isIn("", "", CHAIR);
    }

    @Test
    void aColleaguesGoesToTheHeadAndToNobodyElse() {
        var kept = signed(about(AboutStaff.COLLEAGUE));
        assertThat(kept.report()).as("the head decides").isNull();
        LEADS.forEach(lead -> seesNothing(lead, kept.reference()));
        seesNothing(CHAIR, kept.reference());
        assertThat(onDesk(HEAD, Stage.WAITING)).contains(kept.reference());
        LEAD.run(() -> settings.name(Recipient.HEAD, null));
        assertThatThrownBy(() -> LEAD.run(() -> people.end(HEAD.username())))
                .as("no lead is rid of whoever reads it")
                .isInstanceOf(NewAccount.Refused.class)
                .hasMessageContaining("about colleagues");
        HEAD.run(() -> desk.open(kept.reference()));
        HEAD.run(() -> decisions.refer(kept.reference()));
        var report = reportOf(TEACHER.get(() -> disclosures.open(kept.reference())));
        assertThat(reports.look(report).words().get(Field.AT_SCHOOL)).contains("Do not tell that person");
    }

    /** Whoever the leads have named as head is a lead, and may be the one whom it is about. */
    @Test
    void aLeadsGoesToTheOfficersAtOnceWhereNoHeadSignsIn() {
        var kept = signed(about(AboutStaff.LEAD));
        assertThat(kept.report()).isNotNull();
        for (var lead : List.of(LEAD, SECOND_LEAD, HEAD, CHAIR)) {
            seesNothing(lead, kept.reference());
        }
    }

    @Test
    void theHeadsGoesToTheChairAndToTheOfficersAtOnceAndNeverToTheHead() {
        var kept = signed(about(AboutStaff.HEAD));
        assertThat(kept.report()).isNotNull();
        seesNothing(HEAD, kept.reference());
        LEADS.forEach(lead -> seesNothing(lead, kept.reference()));
        assertThat(onDesk(CHAIR, Stage.WAITING)).contains(kept.reference());
        CHAIR.run(() -> desk.open(kept.reference()));
    }

    @Test
    void whereNobodyIsNamedItGoesToTheOfficersAtOnceAndNobodyAtTheSchoolSeesIt() {
        LEAD.run(() -> settings.name(Recipient.HEAD, null));
        var kept = signed(about(AboutStaff.COLLEAGUE));
        assertThat(kept.report()).isNotNull();
        for (var lead : List.of(LEAD, SECOND_LEAD, HEAD, CHAIR)) {
            seesNothing(lead, kept.reference());
        }
    }

    @Test
    void aDraftIsHandedToNobodyBeforeThatIsAnsweredAndIsTakenFromWhomItIsAbout() {
        var draft = TEACHER.get(disclosures::begin);
        refused(() -> TEACHER.run(() -> disclosures.handOver(draft)));
        TEACHER.run(() -> disclosures.save(draft, text()));
        TEACHER.run(() -> disclosures.handOver(draft));
        LEAD.run(() -> desk.open(draft));
        TEACHER.run(() -> disclosures.save(draft, about(AboutStaff.LEAD)));
        LEADS.forEach(lead -> seesNothing(lead, draft));
        seesNothing(HEAD, draft);
        TEACHER.run(() -> disclosures.save(draft, about(AboutStaff.COLLEAGUE)));
        HEAD.run(() -> desk.open(draft));
        TEACHER.run(() -> disclosures.save(draft, about(AboutStaff.HEAD)));
        seesNothing(HEAD, draft);
        CHAIR.run(() -> desk.open(draft));
    }

    @Test
    void whoeverIsNamedLaterReadsNoneOfAnEarlierOnesUnlessThatOneHasLeft() {
        var kept = signed(about(AboutStaff.COLLEAGUE));
        LEAD.run(() -> settings.name(Recipient.HEAD, SECOND_LEAD.username()));
        seesNothing(SECOND_LEAD, kept.reference());
        HEAD.run(() -> desk.open(kept.reference()));
        isIn("", "", HEAD);
        seesNothing(HEAD, kept.reference());
        SECOND_LEAD.run(() -> desk.open(kept.reference()));
    }

    @Test
    void nobodyNamesThemselvesOrOnePersonForBothOrSomebodyElsewhere() {
        assertThat(refusal(() -> LEAD.run(() -> settings.name(Recipient.HEAD, LEAD.username()))))
                .contains("You cannot name yourself");
        assertThat(refusal(() -> LEAD.run(() -> settings.name(Recipient.CHAIR, HEAD.username()))))
                .contains("two people");
        refused(() -> LEAD.run(() -> settings.name(Recipient.CHAIR, LEAD_ELSEWHERE.username())));
        refused(() -> LEAD_OF_NOWHERE.run(() -> settings.name(Recipient.CHAIR, null)));
    }

    private void seesNothing(Acting lead, String reference) {
        for (var stage : Stage.values()) {
            assertThat(onDesk(lead, stage)).as(lead.username()).doesNotContain(reference);
        }
        var unknown = refusal(() -> lead.run(() -> desk.open("D-NO-SUCH")));
        assertThat(refusal(() -> lead.run(() -> desk.open(reference)))).isEqualTo(unknown);
        assertThat(refusal(() -> lead.run(() -> decisions.refer(reference)))).isEqualTo(unknown);
        assertThat(refusal(() -> lead.run(() -> later.ofAsLead(reference)))).isEqualTo(unknown);
        assertThat(refusal(() -> lead.run(() -> later.addAsLead(reference, UUID.randomUUID(), "x"))))
                .isEqualTo(unknown);
    }
}
