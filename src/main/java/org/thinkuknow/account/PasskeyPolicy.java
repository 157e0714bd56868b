package org.thinkuknow.account;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * For whom a password is not enough, where an installation says so ({@code PASSKEYS=required}, decisions 0112 and 0115): whoever opens
 * children's words from the whole country, registered offenders, or the accounts of others needs a passkey; everybody else a passkey, or
 * a code beside the password.
 */
@Component
class PasskeyPolicy {

    private static final Set<Role> ASKED = EnumSet.of(Role.OFFICER, Role.SUPERVISOR, Role.OFFENDER_MANAGER, Role.ADMIN);

    private final boolean required;

    /**
     * @param passkeys {@code offered} or {@code required}
     * @throws IllegalArgumentException for any other word: a typing mistake would ask nobody
     */
    PasskeyPolicy(@Value("${thinkuknow.sign-in.passkeys}") String passkeys) {
        required = switch (passkeys) {
            case "required" -> true;
            case "offered" -> false;
            default -> throw new IllegalArgumentException("PASSKEYS is offered or required, and not " + passkeys);
        };
    }

    /** Whether whoever has these never signs in by another organisation, whatever an installation asks for. */
    static boolean isPasskeyOnly(Collection<? extends GrantedAuthority> authorities) {
        return authorities.stream()
                .anyMatch(each -> ASKED.stream().anyMatch(role -> ("ROLE_" + role.name()).equals(each.getAuthority())));
    }

    /** Whether this installation asks for passkeys at all. */
    boolean isRequired() {
        return required;
    }

    /** Whether for somebody with these roles nothing but a passkey is enough. */
    boolean asks(Set<Role> roles) {
        return required && roles.stream().anyMatch(ASKED::contains);
    }
}
