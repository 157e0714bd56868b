package org.thinkuknow.planning;

import org.springframework.stereotype.Component;
import org.thinkuknow.account.School;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.SignedIn;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whose classes the signed-in teacher has: those of the school to which she belongs now, and those that are hers alone. */
@Component
class Owners {

    private static final String OF_A_SCHOOL = "school/";
    private static final String OF_A_TEACHER = "teacher/";

    private final Schools schools;

    Owners(Schools schools) {
        this.schools = schools;
    }

    /** The username of the signed-in teacher. */
    String me() {
        return SignedIn.username();
    }

    List<String> mine() {
        return Stream.concat(school().stream(), Stream.of(OF_A_TEACHER + me())).toList();
    }

    /** Whose a new class is. */
    String forNew() {
        return mine().getFirst();
    }

    /** Whose the classes of a school are. */
    static String ofSchool(String key) {
        return OF_A_SCHOOL + key;
    }

    /** The key of the school whose classes these are. */
    static String school(String owner) {
        return owner.substring(OF_A_SCHOOL.length());
    }

    static boolean isSchool(String owner) {
        return owner.startsWith(OF_A_SCHOOL);
    }

    private Optional<String> school() {
        return schools.of(me()).map(School::key).map(Owners::ofSchool);
    }
}
