package org.thinkuknow.onboarding;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.account.NewAccount;
import org.thinkuknow.account.School;
import org.thinkuknow.account.Staff;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.AtOnce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Eventually.eventually;

/** A lead asks the teachers of their own school, and nobody of another. */
class StaffInvitationsIT extends JoiningSchools {

    @Autowired
    private Staff staff;

    private Acting lead = Acting.LEAD;

    @BeforeEach
    void aLeadIsOnBoard() {
        lead = lead();
    }

    private void invite(String mail) {
        lead.run(() -> invitations.invite(new Invitee("Bo Tester", mail)));
    }

    private AskedColleague only() {
        var all = lead.get(invitations::invited);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @Test
    void aTeacherOpensTheirAccountWithTheLinkAndIsOfThatSchool() {
        invite("bo@" + number + ".example");
        var teacher = comesIn(codeTo("bo@" + number + ".example"), "TEACHER");
        assertThat(schools.of(teacher.username())).map(School::key).contains(number);
        assertThat(staff.isActiveTeacher(teacher.username())).isTrue();
        assertThat(schools.leadsOf(number)).hasSize(1);
        assertThat(only().state()).startsWith("Opened an account");
        assertThat(lead.get(() -> invitations.lookThrough("Bo,BO@" + number + ".example")))
                .singleElement()
                .satisfies(line -> assertThat(line.problem()).contains("Already has an account at your school."));
    }

    @Test
    void sentAgainOrTakenBackTheEarlierLinkIsWorthNothing() {
        invite("bo@" + number + ".example");
        var first = codeTo("bo@" + number + ".example");
        eventually(() -> lead.run(() -> invitations.sendAgain(only().reference())));
        eventually(() -> assertThat(codes("bo@" + number + ".example")).hasSize(2));
        assertThat(newcomers.asked(first)).isEmpty();
        var second = codeTo("bo@" + number + ".example");
        var invited = invited(second);
        lead.run(() -> invitations.takeBack(only().reference()));
        assertThat(newcomers.asked(second)).isEmpty();
        assertThatThrownBy(() -> newcomers.open(invited, "on-late", "Bo", PASSWORD))
                .isInstanceOf(NewAccount.Refused.class);
        invite("bo@" + number + ".example");
        assertThat(only().open()).isTrue();
    }

    @Test
    void twoLeadsWhoAskTheSamePersonAtOnceAskOnce() {
        var ended = AtOnce.run(
                () -> invited("bo@" + number + ".example", lead), () -> invited("BO@" + number + ".example", lead));
        assertThat(ended.stream().filter(AtOnce.Ended::succeeded)).hasSize(1);
        assertThat(only().mail()).isEqualToIgnoringCase("bo@" + number + ".example");
    }

    private boolean invited(String mail, Acting by) {
        by.run(() -> invitations.invite(new Invitee("Bo Tester", mail)));
        return true;
    }

    @Test
    void aLeadOfAnotherSchoolSeesAndEndsNothing() {
        invite("bo@" + number + ".example");
        var reference = only().reference();
        assertThat(Acting.LEAD.get(invitations::invited))
                .noneMatch(asked -> asked.reference().equals(reference));
        assertThatThrownBy(() -> Acting.LEAD.run(() -> invitations.takeBack(reference)))
                .isInstanceOf(OnboardingRefused.class);
        assertThatThrownBy(() -> Acting.LEAD.run(() -> invitations.sendAgain(reference)))
                .isInstanceOf(OnboardingRefused.class);
        assertThatThrownBy(() -> Acting.LEAD.run(() -> invitations.letLead(reference)))
                .isInstanceOf(OnboardingRefused.class);
        assertThatThrownBy(() -> lead.run(() -> invitations.letLead(reference)))
                .as("a teacher's does not become a lead's")
                .isInstanceOf(OnboardingRefused.class);
        assertThat(only().open()).isTrue();
    }

    @Test
    void whatALeadAskedIsWorthNothingOnceTheyLeadNoMore() {
        invite("bo@" + number + ".example");
        var code = codeTo("bo@" + number + ".example");
        var invited = invited(code);
        Acting.ADMIN.run(() -> staff.setEnabled(lead.username(), false));
        assertThat(lead.get(invitations::invited).getFirst().state())
                .startsWith("Whoever sent this no longer leads here");
        assertThat(newcomers.asked(code)).isEmpty();
        assertThatThrownBy(() -> newcomers.open(invited, "on-orphan", "Bo", PASSWORD))
                .isInstanceOf(NewAccount.Refused.class);
        assertThat(schools.of("on-orphan")).isEmpty();
    }

    @Test
    void nobodyIsInvitedToASchoolThatHasClosed() {
        invite("bo@" + number + ".example");
        var code = codeTo("bo@" + number + ".example");
        closes();
        assertThat(newcomers.asked(code)).isEmpty();
        assertThatThrownBy(() -> invite("cy@anywhere.example"))
                .isInstanceOf(OnboardingRefused.class)
                .hasMessageContaining("closed");
    }

    @Test
    void aListSaysOfEachLineWhatIsWrong() {
        invite("bo@" + number + ".example");
        var lines = lead.get(() -> invitations.lookThrough("""
                Name;E-mail;Class
                Cy Tester;cy@anywhere.example;5B
                Cy Again;CY@anywhere.example;5B
                Bo Tester;bo@%s.example;
                =1+1;dan@anywhere.example;
                Dan Tester;dan at school;
                Ada Tester;ada@%s;
                """.formatted(number, domain)));
        assertThat(lines).extracting(ListedColleague::line).containsExactly(2, 3, 4, 5, 6, 7);
        assertThat(lines.getFirst().problem()).isEmpty();
        assertThat(lines.subList(1, 6)).allMatch(line -> line.problem().isPresent());
        assertThat(lines.get(1).problem()).contains("Is already in line 2.");
        assertThat(lead.get(invitations::invited)).as("looking asks nobody").hasSize(1);
    }
}
