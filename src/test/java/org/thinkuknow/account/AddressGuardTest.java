package org.thinkuknow.account;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.thinkuknow.centre.AddressRule;
import org.thinkuknow.centre.AddressRules;
import org.thinkuknow.centre.Addresses;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class AddressGuardTest {

    @Test
    void aRoleThatThereIsNotStopsTheStart() {
        started("SUPERVISOR").run(application -> assertThat(application).hasNotFailed());
        started("SUPERVISER")
                .run(application ->
                        assertThat(application).getFailure().rootCause().hasMessageContaining("SUPERVISER"));
    }

    private static ApplicationContextRunner started(String role) {
        return new ApplicationContextRunner()
                .withBean(AddressRules.class, () -> () -> List.of(AddressRule.anyOf("/room", role)))
                .withBean(Addresses.class)
                .withBean(AddressGuard.class);
    }
}
