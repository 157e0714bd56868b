package org.thinkuknow.vault;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

import java.nio.file.Path;

/** Opens the key ring; an installation that is not production makes its own, and an operator's command never does. */
@Configuration(proxyBeanMethods = false)
class Keys {

    @Bean
    KeyRing keyRing(@Value("${thinkuknow.vault.directory}") Path directory, Environment environment) {
        if (environment.acceptsProfiles(Profiles.of("!production & !operator"))) {
            KeyRing.createIn(directory);
        }
        return KeyRing.open(directory);
    }
}
