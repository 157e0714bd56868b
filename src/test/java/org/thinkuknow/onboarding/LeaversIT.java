package org.thinkuknow.onboarding;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.account.Colleague;
import org.thinkuknow.account.NewAccount;
import org.thinkuknow.account.Role;
import org.thinkuknow.account.SafeguardingLead;
import org.thinkuknow.account.SchoolStaff;
import org.thinkuknow.account.Staff;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.Visitor;

import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Eventually.eventually;
import static org.thinkuknow.support.Visitor.location;

/** Whoever leaves a school is ended by its leads, and a school never loses its last lead that way. */
class LeaversIT extends JoiningSchools {

    private static final String CHANGED = "Who leads safeguarding at your school has changed.";

    @Autowired
    private SchoolStaff people;

    @Autowired
    private Staff staff;

    private Acting lead = Acting.LEAD;
    private Acting teacher = Acting.TEACHER;

    @BeforeEach
    void aLeadAndATeacherAreOnBoard() {
        lead = lead();
        lead.run(() -> invitations.invite(new Invitee("Bo Tester", "bo@" + domain)));
        teacher = comesIn(codeTo("bo@" + domain), "TEACHER");
    }

    private boolean isOn(Acting person) {
        return Acting.ADMIN.get(staff::everybody).stream()
                .filter(member -> member.username().equals(person.username()))
                .allMatch(member -> member.enabled());
    }

    @Test
    void whatATeacherWhoLeftHasOpenIsLeftAtOnce() {
        var visitor = new Visitor(address("")).signIn(teacher.username(), PASSWORD);
        assertThat(visitor.get("/teach").statusCode()).isEqualTo(200);
        lead.run(() -> people.end(teacher.username()));
        assertThat(location(visitor.get("/teach"))).isEqualTo("/sign-in");
        assertThat(location(new Visitor(address("")).trySignIn(teacher.username(), PASSWORD)))
                .contains("error");
        assertThat(lead.get(people::all)).extracting(Colleague::username).containsExactly(lead.username());
        assertThatThrownBy(() -> lead.run(() -> people.end(teacher.username())))
                .as("twice")
                .isInstanceOf(NewAccount.Refused.class);
    }

    @Test
    void nobodyEndsThemselvesTheHeadOrSomebodyOfAnotherSchool() {
        Acting.ADMIN.run(() -> staff.setRoles(teacher.username(), Set.of(Role.TEACHER, Role.HEAD)));
        for (var whose : new String[] {lead.username(), teacher.username(), "demo-teacher", "demo-head", "nobody"}) {
            assertThatThrownBy(() -> lead.run(() -> people.end(whose)))
                    .as(whose)
                    .isInstanceOf(NewAccount.Refused.class);
            assertThatThrownBy(() -> lead.run(() -> people.setLead(whose, false)))
                    .as(whose)
                    .isInstanceOf(NewAccount.Refused.class);
        }
        assertThat(isOn(lead)).isTrue();
        assertThat(isOn(teacher)).isTrue();
        assertThat(schools.leadsOf(number)).hasSize(1);
    }

    @Test
    void aTeacherLeadsAndLeadsNoLonger() {
        lead.run(() -> people.setLead(teacher.username(), true));
        assertThat(schools.leadsOf(number))
                .extracting(SafeguardingLead::noticesTo)
                .contains("bo@" + domain);
        lead.run(() -> people.setLead(teacher.username(), false));
        assertThat(schools.leadsOf(number)).hasSize(1);
        assertThat(staff.isActiveTeacher(teacher.username())).isTrue();
    }

    @Test
    void nobodyIsMadeALeadUnmadeOrEndedInSilence() {
        lead.run(() -> people.setLead(teacher.username(), true));
        hears("bo@" + domain, "You are now a safeguarding lead at your school.", 1);
        hears("ada@" + domain, CHANGED, 1);
        lead.run(() -> people.setLead(teacher.username(), false));
        hears("bo@" + domain, "You are no longer a safeguarding lead at your school.", 1);
        hears("ada@" + domain, CHANGED, 2);
        lead.run(() -> people.end(teacher.username()));
        hears("bo@" + domain, "A safeguarding lead at your school has ended your account.", 1);
        assertThat(textsTo("bo@" + domain)).noneMatch(text -> text.contains(CHANGED));
        assertThat(textsTo("ada@" + domain).stream().filter(text -> text.contains(CHANGED)))
                .as("of a teacher alone")
                .hasSize(2);
    }

    private static void hears(String mail, String said, int times) {
        eventually(() -> assertThat(textsTo(mail).stream().filter(text -> text.contains(said)))
                .hasSize(times));
    }

    @Test
    void whenSomebodyComesOnBoardAsALeadTheOthersAreTold() {
        ask("eve@" + domain);
        lead.run(() ->
                invitations.letLead(lead.get(invitations::wantToLead).getFirst().reference()));
        comesIn(codeTo("eve@" + domain), "SAFEGUARDING_LEAD");
        hears("ada@" + domain, CHANGED, 1);
    }

    @Test
    void whoeverIsNamedToReadWhatIsAboutColleaguesIsKeptFromTheLeads() {
        lead.run(() -> people.setLead(teacher.username(), true));
        database.sql("insert into disclosure_school (school, head) values (?, ?)")
                .params(number, teacher.username())
                .update();
        assertThatThrownBy(() -> lead.run(() -> people.end(teacher.username())))
                .isInstanceOf(NewAccount.Refused.class)
                .hasMessageContaining("Please ask your administrator");
        assertThatThrownBy(() -> lead.run(() -> people.setLead(teacher.username(), false)))
                .isInstanceOf(NewAccount.Refused.class);
        assertThat(isOn(teacher)).isTrue();
        assertThat(schools.leadsOf(number)).hasSize(2);
        database.sql("delete from disclosure_school where school = ?")
                .param(number)
                .update();
        lead.run(() -> people.setLead(teacher.username(), false));
        assertThat(schools.leadsOf(number)).hasSize(1);
    }

    @Test
    void ofTwoLeadsWhoEndEachOtherAtOnceOneStays() {
        lead.run(() -> people.setLead(teacher.username(), true));
        var second = new Acting(teacher.username(), "SAFEGUARDING_LEAD");
        var ended = AtOnce.run(() -> ended(lead, second), () -> ended(second, lead));
        assertThat(ended.stream().filter(AtOnce.Ended::succeeded)).hasSize(1);
        assertThat(schools.leadsOf(number)).hasSize(1);
    }

    private boolean ended(Acting by, Acting whose) {
        by.run(() -> people.end(whose.username()));
        return true;
    }

    @Test
    void whoeverLeadsNoMoreEndsNobody() {
        lead.run(() -> people.setLead(teacher.username(), true));
        var second = new Acting(teacher.username(), "SAFEGUARDING_LEAD");
        second.run(() -> people.setLead(lead.username(), false));
        assertThatThrownBy(() -> lead.run(() -> people.end(teacher.username()))).isInstanceOf(NewAccount.Refused.class);
        assertThat(isOn(teacher)).isTrue();
    }
}
