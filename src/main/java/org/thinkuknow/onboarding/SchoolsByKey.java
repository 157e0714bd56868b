package org.thinkuknow.onboarding;

import org.springframework.stereotype.Component;
import org.thinkuknow.account.School;
import org.thinkuknow.account.Schools;
import org.thinkuknow.schools.RegisteredSchool;
import org.thinkuknow.schools.SchoolRegister;

/** Schools by their key: those with accounts, and those that the register alone knows. */
@Component
class SchoolsByKey {

    private static final int LONGEST_NAME = 100;

    private final Schools schools;
    private final SchoolRegister register;

    SchoolsByKey(Schools schools, SchoolRegister register) {
        this.schools = schools;
        this.register = register;
    }

    School of(String key) {
        return schools.keyed(key).orElseGet(() -> {
            var name = register.nameOf(key).orElse(key);
            return new School(key, name.substring(0, Math.min(name.length(), LONGEST_NAME)));
        });
    }

    boolean isClosed(String key) {
        return register.find(key).filter(RegisteredSchool::isClosed).isPresent();
    }
}
