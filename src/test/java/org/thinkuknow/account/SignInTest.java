package org.thinkuknow.account;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.ADMIN;

class SignInTest {

    private final StaffRoom room = new StaffRoom();

    @Test
    void whoHasAnAccountIsFoundWithTheirRole() {
        room.open("ada", Role.OFFICER, false);
        var found = inProfile("production").loadUserByUsername("ada");
        assertThat(found.getAuthorities()).extracting("authority").containsExactly("ROLE_OFFICER");
        assertThat(found.isEnabled()).isTrue();
        assertThat(found.getPassword()).startsWith("{argon2id}").doesNotContain(StaffRoom.PASSWORD);
    }

    @Test
    void nobodyElseIsFound() {
        assertThatThrownBy(() -> inProfile("demo").loadUserByUsername("ada"))
                .isInstanceOf(UsernameNotFoundException.class);
    }

    @Test
    void aDemoAccountOpensNothingOutsideTheDemo() {
        room.open("demo-officer", Role.OFFICER, true);
        assertThatThrownBy(() -> inProfile("production").loadUserByUsername("demo-officer"))
                .isInstanceOf(UsernameNotFoundException.class);
        assertThatThrownBy(() -> new SignIn(room.accounts, new MockEnvironment()).loadUserByUsername("demo-officer"))
                .isInstanceOf(UsernameNotFoundException.class);
        assertThat(inProfile("demo").loadUserByUsername("demo-officer").isEnabled())
                .isTrue();
    }

    @Test
    void whoWasSwitchedOffCannotSignInUntilSwitchedOnAgain() {
        room.open("ada", Role.OFFICER, false);
        ADMIN.run(() -> room.staff.setEnabled("ada", false));
        assertThat(inProfile("production").loadUserByUsername("ada").isEnabled())
                .isFalse();
        ADMIN.run(() -> room.staff.setEnabled("ada", true));
        assertThat(inProfile("production").loadUserByUsername("ada").isEnabled())
                .isTrue();
    }

    @Test
    void aUsernameIsTakenOnce() {
        room.open("ada", Role.OFFICER, false);
        assertThatThrownBy(() -> room.open("ada", Role.ADMIN, false))
                .isInstanceOf(NewAccount.Refused.class)
                .hasMessage("That username is taken.");
        assertThat(inProfile("production").loadUserByUsername("ada").getAuthorities())
                .extracting("authority")
                .containsExactly("ROLE_OFFICER");
    }

    private SignIn inProfile(String profile) {
        var environment = new MockEnvironment();
        environment.setActiveProfiles(profile);
        return new SignIn(room.accounts, environment);
    }
}
