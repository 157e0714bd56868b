package org.thinkuknow.account;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.support.RunningApplication;

import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.ADMIN;

/** Who belongs to which school, on the real database. */
class SchoolsIT extends RunningApplication {

    @Autowired
    private Schools schools;

    @Autowired
    private Staff staff;

    @Autowired
    private Audit audit;

    @Test
    void theDemosTeacherAndLeadBelongToOneSchool() {
        assertThat(schools.of("demo-teacher")).isPresent().isEqualTo(schools.of("demo-safeguarding-lead"));
        assertThat(schools.leadsOf("demo-school"))
                .extracting(SafeguardingLead::username)
                .contains("demo-safeguarding-lead")
                .doesNotContain("demo-teacher");
        assertThat(schools.of("demo-officer")).isEmpty();
        assertThat(schools.of("nobody-of-that-name")).isEmpty();
    }

    @Test
    void somebodyIsPutIntoASchoolAndOutAgain() {
        open("schools-lead");
        assign("schools-lead", "100001", "Long Lane Primary");
        assertThat(schools.of("schools-lead")).contains(new School("100001", "Long Lane Primary"));
        assertThat(schools.leadsOf("100001"))
                .containsExactly(new SafeguardingLead("schools-lead", "dsl@school.example"));
        assertThat(ADMIN.get(schools::ofEverybody).get("schools-lead").noticesTo())
                .isEqualTo("dsl@school.example");
        ADMIN.run(() -> staff.setEnabled("schools-lead", false));
        assertThat(schools.leadsOf("100001"))
                .as("whoever cannot sign in is told nothing")
                .isEmpty();
        ADMIN.run(() -> schools.assign(Membership.of("schools-lead", "", "", "")));
        assertThat(schools.of("schools-lead")).isEmpty();
        assertThat(audit.of("schools-lead")).extracting(Recorded::act).contains("set school");
    }

    @Test
    void aMistypedKeyDoesNotPutSomebodyIntoAnotherSchool() {
        open("schools-first");
        open("schools-second");
        assign("schools-first", "100002", "Hill School");
        assertThatThrownBy(() -> assign("schools-second", "100002", "Dale School"))
                .isInstanceOf(NewAccount.Refused.class)
                .hasMessageContaining("Hill School");
        assertThat(schools.of("schools-second")).isEmpty();
        assertThatThrownBy(() -> assign("nobody-of-that-name", "100002", "Hill School"))
                .isInstanceOf(NewAccount.Refused.class);
    }

    private void open(String username) {
        ADMIN.run(() ->
                staff.open(new NewAccount(username, "Ada Tester", "three words here", Set.of(Role.SAFEGUARDING_LEAD))));
    }

    private void assign(String username, String key, String name) {
        ADMIN.run(() -> schools.assign(Membership.of(username, key, name, "dsl@school.example")));
    }
}
