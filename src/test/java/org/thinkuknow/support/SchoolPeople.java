package org.thinkuknow.support;

import org.thinkuknow.account.Membership;
import org.thinkuknow.account.NewAccount;
import org.thinkuknow.account.Role;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.Staff;
import org.thinkuknow.disclosure.AboutStaff;
import org.thinkuknow.disclosure.Category;
import org.thinkuknow.disclosure.DisclosureText;
import org.thinkuknow.disclosure.SchoolPart;
import org.thinkuknow.report.DangerAnswer;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

import static org.thinkuknow.support.Acting.ADMIN;

/** People at schools whom the demo does not have, and what a child tells them. */
public final class SchoolPeople {

    private static final Acting DEMO_HEAD = new Acting("demo-head", "HEAD");

    private SchoolPeople() {}

    /**
     * Puts somebody into a school, with an account if they have none.
     *
     * @param key  of the school; blank puts them out of every school
     * @param mail where notices go; may be blank
     */
    public static void isIn(Staff staff, Schools schools, String key, String school, Acting person, String mail) {
        ADMIN.run(() -> {
            if (staff.everybody().stream().noneMatch(member -> member.username().equals(person.username()))) {
                staff.open(new NewAccount(
                        person.username(),
                        "Ada " + person.username(),
                        Visitor.DEMO_PASSWORD,
                        Set.of(Role.valueOf(person.role()))));
            }
            schools.assign(Membership.of(person.username(), key, school, mail));
        });
    }

    /** Takes the head teacher of the demo's school out of it, so that whoever its leads have named reads what is about colleagues. */
    public static void withoutHead(Staff staff, Schools schools) {
        isIn(staff, schools, "", "", DEMO_HEAD, "");
    }

    /** Puts the head teacher back. */
    public static void withHead(Staff staff, Schools schools) {
        isIn(staff, schools, "demo-school", "Demo School", DEMO_HEAD, DEMO_HEAD.username() + "@school.example");
    }

    /** What a child in 5B told in the library: somebody hurts them. */
    public static DisclosureText told(String child, String words, AboutStaff about) {
        return new DisclosureText(
                        LocalDate.of(2026, 11, 20),
                        LocalTime.of(9, 30),
                        "the library",
                        child,
                        words,
                        "",
                        DangerAnswer.NO,
                        DangerAnswer.YES,
                        DangerAnswer.NO)
                .with(new SchoolPart("5B", DangerAnswer.YES, Category.PHYSICAL, about));
    }
}
