package org.thinkuknow.onboarding;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.account.NewAccount;
import org.thinkuknow.account.SafeguardingLead;
import org.thinkuknow.account.Staff;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.OtherMailServer;

import java.io.IOException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Eventually.eventually;

/** Who becomes the first lead of a school, and who does not. */
class JoinRequestsIT extends JoiningSchools {

    @Autowired
    private Staff staff;

    @Autowired
    private Audit audit;

    @Test
    void anAddressOfTheSchoolsOwnDomainGetsALinkThatOpensALeadsAccountOnce() {
        ask("ada@" + domain);
        var code = codeTo("ada@" + domain);
        newcomers.asked(code);
        newcomers.asked(code);
        var invited = invited(code);
        var lead = comesIn(code, "SAFEGUARDING_LEAD");
        assertThat(schools.leadsOf(number)).containsExactly(new SafeguardingLead(lead.username(), "ada@" + domain));
        assertThat(newcomers.asked(code)).as("used").isEmpty();
        assertThatThrownBy(() -> newcomers.open(invited, "on-again", "Eve", PASSWORD))
                .isInstanceOf(NewAccount.Refused.class);
        assertThat(audit.of(invited.reference()))
                .extracting(Recorded::act)
                .containsExactly("asked to join", "accepted an invitation");
    }

    @Test
    void noOtherAddressDoes() {
        for (var mail : new String[] {
            "ada@gmail.com",
            "ada@staff." + domain,
            "ada@www." + domain,
            "ada@x" + domain,
            "ada@" + domain + ".evil.example",
            "19ada@" + domain,
            "ada+school@" + domain,
            "head@other.example",
        }) {
            database.sql("delete from onboarding_invitation where school = ?")
                    .param(number)
                    .update();
            ask(mail);
            assertThat(proof()).as(mail).isEqualTo("LETTER");
        }
        database.sql("delete from onboarding_invitation where school = ?")
                .param(number)
                .update();
        ask("Ada.Tester@" + domain.toUpperCase(java.util.Locale.ROOT));
        assertThat(proof()).as("capitals").isEqualTo("OWN_DOMAIN");
    }

    @Test
    void aDomainOfTwoSchoolsProvesNeither() {
        database.sql(
                        "insert into schools_school select ?, nation, name, street, town, postcode, authority, authority_code, status, "
                                + "phase, youngest, oldest, opened, closed, as_of, host from schools_school where number = ?")
                .params("y" + number.substring(1), number)
                .update();
        ask("ada@" + domain);
        assertThat(proof()).isEqualTo("LETTER");
    }

    @Test
    void theSameWishTwiceIsOneAndAtOnceToo() {
        var ended = AtOnce.run(() -> asked(), () -> asked(), () -> asked());
        assertThat(ended).allMatch(AtOnce.Ended::succeeded);
        codeTo("ada@" + domain);
        assertThat(count()).isOne();
        assertThat(codes("ada@" + domain)).hasSize(1);
    }

    private boolean asked() {
        ask("ada@" + domain);
        return true;
    }

    private int count() {
        return database.sql("select count(*) from onboarding_invitation where school = ?")
                .param(number)
                .query(Integer.class)
                .single();
    }

    @Test
    void ofTwoWhoOpenOneLinkAtOnceOneIsLetIn() {
        ask("ada@" + domain);
        var code = codeTo("ada@" + domain);
        var ended = AtOnce.run(() -> comesIn(code, ""), () -> comesIn(code, ""));
        assertThat(ended.stream().filter(AtOnce.Ended::succeeded)).hasSize(1);
        assertThat(schools.leadsOf(number)).hasSize(1);
    }

    @Test
    void ofTwoFirstLeadsAtOnceOneIsAndTheOtherIsAskedAbout() {
        ask("ada@" + domain);
        ask("eve@" + domain);
        var first = codeTo("ada@" + domain);
        var second = codeTo("eve@" + domain);
        var ended = AtOnce.run(() -> comesIn(first, ""), () -> comesIn(second, ""));
        assertThat(ended.stream().filter(AtOnce.Ended::succeeded)).hasSize(1);
        assertThat(schools.leadsOf(number)).as("never silently a second").hasSize(1);
        var late = ended.getFirst().succeeded() ? second : first;
        assertThat(newcomers.asked(late)).isEmpty();
        assertThat(database.sql(
                                "select count(*) from onboarding_invitation where school = ? and proof = 'LEAD_DECIDES'")
                        .param(number)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void whereThereIsALeadTheyDecideAndTheOneWhoAsksHearsTheSameAsWithALetter() {
        var lead = lead();
        ask("eve@" + domain);
        ask("eve@other.example");
        assertThat(codes("eve@" + domain)).isEmpty();
        eventually(() -> assertThat(textsTo("eve@other.example")).isNotEmpty());
        eventually(() -> assertThat(textsTo("eve@" + domain)).isNotEmpty());
        assertThat(textsTo("eve@" + domain)).isEqualTo(textsTo("eve@other.example"));
        eventually(() -> assertThat(textsTo("ada@" + domain))
                .anyMatch(text ->
                        text.contains("/safeguarding/staff") && !text.contains("Tester") && !text.contains("eve")));
        var wants = lead.get(invitations::wantToLead);
        assertThat(wants).hasSize(2);
        lead.run(() -> invitations.letLead(reference(lead, "eve@" + domain)));
        lead.run(() -> invitations.refuse(reference(lead, "eve@other.example")));
        var second = comesIn(codeTo("eve@" + domain), "SAFEGUARDING_LEAD");
        assertThat(schools.leadsOf(number))
                .hasSize(2)
                .extracting(SafeguardingLead::username)
                .contains(second.username());
    }

    private String reference(Acting lead, String mail) {
        return lead.get(invitations::wantToLead).stream()
                .filter(asked -> asked.mail().equals(mail))
                .findFirst()
                .orElseThrow()
                .reference();
    }

    @Test
    void aSchoolThatHasClosedComesNotOnBoard() {
        ask("ada@" + domain);
        var code = codeTo("ada@" + domain);
        closes();
        assertThat(newcomers.asked(code)).isEmpty();
        assertThatThrownBy(() -> ask("bo@" + domain))
                .isInstanceOf(OnboardingRefused.class)
                .hasMessageContaining("closed");
    }

    @Test
    void whatIsForgedOrOldOpensNothing() {
        ask("ada@" + domain);
        var code = codeTo("ada@" + domain);
        for (var forged :
                new String[] {"", "x", "0".repeat(32), code + "0", code.substring(1), "%", "😀".repeat(1_000)}) {
            assertThat(newcomers.asked(forged)).as(forged).isEmpty();
        }
        database.sql("update onboarding_invitation set expires_at = utc_timestamp(6) where school = ?")
                .param(number)
                .update();
        assertThat(newcomers.asked(code)).isEmpty();
        ask("ada@" + domain);
        eventually(() -> assertThat(codes("ada@" + domain)).hasSize(2));
        assertThat(newcomers.asked(code)).as("the old one").isEmpty();
        assertThat(newcomers.asked(codeTo("ada@" + domain))).isPresent();
    }

    @Test
    void manyRequestsForOneSchoolWaitForTheNextDay() {
        for (var each = 0; each < 5; each++) {
            ask("ada@other-%d.example".formatted(each));
        }
        assertThatThrownBy(() -> ask("ada@other.example"))
                .isInstanceOf(OnboardingRefused.class)
                .hasMessageContaining("tomorrow");
    }

    @Test
    void whileTheMailServerIsAwayNothingIsLost() throws IOException {
        try (var away = OtherMailServer.thatAnswers(mail(), "451 not now")) {
            ask("ada@" + domain);
            eventually(() -> assertThat(away.callers()).isPositive());
        }
        assertThat(invited(codeTo("ada@" + domain)).noticesTo()).isEqualTo("ada@" + domain);
    }

    @Test
    void anEasyPasswordAndATakenUsernameLeaveTheLinkGood() {
        ask("ada@" + domain);
        var invited = invited(codeTo("ada@" + domain));
        assertThatThrownBy(() -> newcomers.open(invited, "demo-teacher", "Ada", PASSWORD))
                .isInstanceOf(NewAccount.Refused.class);
        assertThatThrownBy(() -> newcomers.open(invited, "on-easy", "Ada", "password1234"))
                .isInstanceOf(NewAccount.Refused.class);
        assertThat(newcomers.proposed(invited)).startsWith("ada");
        assertThat(Acting.ADMIN.get(staff::everybody))
                .noneMatch(member -> member.username().equals("on-easy"));
        comesIn(codeTo("ada@" + domain), "SAFEGUARDING_LEAD");
    }
}
