package org.thinkuknow;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import java.util.Arrays;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class ModularityTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(ThinkUKnow.class);

    @Test
    void modulesHaveNoCyclesAndUseOnlyWhatTheyMay() {
        assertThat(MODULES.stream().count()).isGreaterThanOrEqualTo(14);
        MODULES.verify();
    }

    /** Without a list of its own, a module may use every other. */
    @Test
    void everyModuleSaysWhatItMayUse() {
        for (var module : MODULES) {
            var mayUse = module.getBasePackage().getAnnotation(ApplicationModule.class).map(ApplicationModule::allowedDependencies);
            assertThat(mayUse).as("@ApplicationModule of %s", module.getIdentifier()).isPresent();
            assertThat(mayUse.orElseThrow()).as("allowedDependencies of %s", module.getIdentifier())
                    .doesNotContain(ApplicationModule.OPEN_TOKEN);
        }
    }

    @Test
    void everyModuleIsDirectlyBelowTheApplication() {
        assertThat(MODULES).allSatisfy(module -> assertThat(module.getBasePackage().getName().split("\\."))
                .hasSize(ThinkUKnow.class.getPackageName().split("\\.").length + 1));
        assertThat(Arrays.stream(new String[] {"report", "triage", "content", "vault"}).map(MODULES::getModuleByName)).allMatch(Optional::isPresent);
    }
}
