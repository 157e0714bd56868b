package org.thinkuknow.vault;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** {@code ./run rotate-keys [add|promote|reseal|retire]}: the whole way or one step of it; ends with 0 if it went well. */
@Component
@ConditionalOnProperty("thinkuknow.vault.rotate-and-stop")
class RotateAndStop implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(RotateAndStop.class);

    private final Rotation rotation;
    private final String step;
    private final ApplicationContext application;

    RotateAndStop(Rotation rotation, @Value("${thinkuknow.vault.rotate-and-stop}") String step, ApplicationContext application) {
        this.rotation = rotation;
        this.step = step;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments args) {
        var status = succeeds() ? 0 : 1;
        System.exit(SpringApplication.exit(application, () -> status));
    }

    private boolean succeeds() {
        try {
            switch (step) {
                case "all" -> rotation.rotate();
                case "add" -> rotation.add();
                case "promote" -> rotation.promote();
                case "reseal" -> rotation.reseal();
                case "retire" -> rotation.retire();
                default -> throw new IllegalStateException("rotate-keys knows add, promote, reseal and retire; without a word it does all but the last.");
            }
            return true;
        } catch (IllegalStateException | SealBroken e) {
            log.error("Keys: {}", e.getMessage());
            return false;
        }
    }
}
