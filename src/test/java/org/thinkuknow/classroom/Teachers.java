package org.thinkuknow.classroom;

import org.thinkuknow.account.Membership;
import org.thinkuknow.account.NewAccount;
import org.thinkuknow.account.Role;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.Staff;
import org.thinkuknow.support.Acting;

import java.util.Set;

import static org.thinkuknow.support.Acting.ADMIN;

/** Teachers of several schools, or of none. */
public final class Teachers {

    private final Staff staff;
    private final Schools schools;

    public Teachers(Staff staff, Schools schools) {
        this.staff = staff;
        this.schools = schools;
    }

    /** Of the school of the demo's teacher. */
    public Acting ofTheDemoSchool(String username) {
        return of("demo-school", "Demo School", username);
    }

    public Acting ofAnotherSchool(String username) {
        return of("school-elsewhere", "School Elsewhere", username);
    }

    public Acting ofNoSchool(String username) {
        return of("", "", username);
    }

    private Acting of(String key, String school, String username) {
        ADMIN.run(() -> {
            if (staff.everybody().stream().noneMatch(member -> member.username().equals(username))) {
                staff.open(new NewAccount(username, "Ada " + username, "three words here", Set.of(Role.TEACHER)));
            }
            schools.assign(Membership.of(username, key, school, ""));
        });
        return new Acting(username, "TEACHER");
    }
}
