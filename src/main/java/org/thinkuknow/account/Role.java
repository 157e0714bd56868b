package org.thinkuknow.account;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

import java.util.Locale;

/** What a member of staff may do. */
public enum Role {
    TEACHER,
    EDUCATOR,
    OFFICER,
    SUPERVISOR,
    OFFENDER_MANAGER,
    ANALYST,
    ADMIN,
    SAFEGUARDING_LEAD,
    HEAD,
    /** Chairs the governors of a school, and opens what is about its head. */
    CHAIR,
    TRUST_LEAD;

    /** The guard of what is for whoever is signed in, in whatever role. */
    static final String ANY =
            "hasAnyRole('TEACHER', 'EDUCATOR', 'OFFICER', 'SUPERVISOR', 'OFFENDER_MANAGER', 'ANALYST', 'ADMIN', "
                    + "'SAFEGUARDING_LEAD', 'HEAD', 'CHAIR', 'TRUST_LEAD')";

    GrantedAuthority authority() {
        return new SimpleGrantedAuthority("ROLE_" + name());
    }

    /** The role in plain words. */
    public String words() {
        return switch (this) {
            case SAFEGUARDING_LEAD -> "designated safeguarding lead";
            case HEAD -> "head teacher";
            case CHAIR -> "chair of governors";
            default -> name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}
