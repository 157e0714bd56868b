package org.thinkuknow.account;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.RunningApplication;

import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Nobody can shut the administrators' door behind the last of them. */
class LastAdministratorIT extends RunningApplication {

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient database;

    private Acting ada;
    private Acting bob;

    @BeforeEach
    void thereAreTwo() {
        ada = opened();
        bob = opened();
        database.sql("update account set enabled = false where roles like '%ADMIN%' and username not in (?, ?)")
                .params(ada.username(), bob.username())
                .update();
    }

    @AfterEach
    void theOthersAreBack() {
        database.sql("delete from account where username in (?, ?)")
                .params(ada.username(), bob.username())
                .update();
        database.sql("update account set enabled = true where username = 'demo-admin'")
                .update();
    }

    private Acting opened() {
        var username = "last-" + UUID.randomUUID().toString().substring(0, 12);
        Acting.ADMIN.run(
                () -> staff.open(new NewAccount(username, "Ada Tester", "three words here", Set.of(Role.ADMIN))));
        return new Acting(username, "ADMIN");
    }

    private boolean canSignIn(Acting who) {
        return database.sql("select enabled from account where username = ?")
                .param(who.username())
                .query(Boolean.class)
                .single();
    }

    @Test
    void nobodySwitchesThemselvesOff() {
        assertThatThrownBy(() -> ada.run(() -> staff.setEnabled(ada.username(), false)))
                .isInstanceOf(NewAccount.Refused.class)
                .hasMessageContaining("your own account");
        assertThat(canSignIn(ada)).isTrue();
    }

    @Test
    void anotherIsSwitchedOffAsLongAsOneIsLeft() {
        ada.run(() -> staff.setEnabled(bob.username(), false));
        assertThat(canSignIn(bob)).isFalse();
        assertThatThrownBy(() -> bob.run(() -> staff.setEnabled(ada.username(), false)))
                .isInstanceOf(NewAccount.Refused.class)
                .hasMessageContaining("last administrator");
        assertThat(canSignIn(ada)).isTrue();
        ada.run(() -> staff.setEnabled(bob.username(), true));
        assertThat(canSignIn(bob)).isTrue();
    }

    @Test
    void ofTwoWhoSwitchEachOtherOffAtOnceOneIsLeft() {
        for (var round = 0; round < 10; round++) {
            AtOnce.run(() -> switchOff(ada, bob), () -> switchOff(bob, ada));
            assertThat(canSignIn(ada) || canSignIn(bob)).as("round %d", round).isTrue();
            database.sql("update account set enabled = true where username in (?, ?)")
                    .params(ada.username(), bob.username())
                    .update();
        }
    }

    @Test
    void theLastOfThemStaysOneAndAnyOtherMayGiveItUp() {
        ada.run(() -> staff.setRoles(ada.username(), Set.of(Role.ANALYST)));
        assertThatThrownBy(() -> bob.run(() -> staff.setRoles(bob.username(), Set.of(Role.ANALYST))))
                .isInstanceOf(NewAccount.Refused.class)
                .hasMessageContaining("last administrator");
        bob.run(() -> staff.setRoles(bob.username(), Set.of(Role.ADMIN, Role.ANALYST)));
        assertThatThrownBy(() -> bob.run(() -> staff.setRoles(bob.username(), Set.of())))
                .isInstanceOf(NewAccount.Refused.class)
                .hasMessageContaining("at least one role");
        assertThat(rolesOf(bob)).isEqualTo("ADMIN,ANALYST");
    }

    @Test
    void ofTwoWhoTakeItFromEachOtherAtOnceOneIsLeft() {
        for (var round = 0; round < 10; round++) {
            AtOnce.run(() -> takeFrom(ada, bob), () -> takeFrom(bob, ada));
            assertThat(rolesOf(ada) + rolesOf(bob)).as("round %d", round).contains("ADMIN");
            database.sql("update account set roles = 'ADMIN' where username in (?, ?)")
                    .params(ada.username(), bob.username())
                    .update();
        }
    }

    private boolean takeFrom(Acting who, Acting other) {
        return who.get(() -> {
            staff.setRoles(other.username(), Set.of(Role.ANALYST));
            return true;
        });
    }

    private String rolesOf(Acting who) {
        return database.sql("select roles from account where username = ?")
                .param(who.username())
                .query(String.class)
                .single();
    }

    @Test
    void anAdministratorOfTheDemoIsNoneElsewhere() {
        database.sql("update account set enabled = true where username = 'demo-admin'")
                .update();
        ada.run(() -> staff.setEnabled(bob.username(), false));
        assertThatThrownBy(() -> Acting.ADMIN.run(() -> staff.setEnabled(ada.username(), false)))
                .isInstanceOf(NewAccount.Refused.class);
        ada.run(() -> staff.setEnabled("demo-admin", false));
        assertThat(canSignIn(ada)).isTrue();
    }

    private boolean switchOff(Acting who, Acting other) {
        return who.get(() -> {
            staff.setEnabled(other.username(), false);
            return true;
        });
    }
}
