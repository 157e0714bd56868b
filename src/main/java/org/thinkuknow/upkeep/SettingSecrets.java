package org.thinkuknow.upkeep;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.YearlySecrets;
import org.thinkuknow.vault.SealingKeyInUse;

import java.util.stream.Stream;

/** The secrets that stand in settings, and the key that seals. */
@Component
class SettingSecrets implements YearlySecrets {

    private final Environment settings;
    private final SealingKeyInUse sealing;

    SettingSecrets(Environment settings, SealingKeyInUse sealing) {
        this.settings = settings;
        this.sealing = sealing;
    }

    @Override
    public Stream<YearlySecret> inUse() {
        var named = Stream.of(
                        "DB_PASSWORD",
                        "MAIL_PASSWORD",
                        "MAILBOX_PASSWORD",
                        "MICROSOFT_CLIENT_SECRET",
                        "GOOGLE_CLIENT_SECRET",
                        "DFE_CLIENT_SECRET",
                        "OIDC_CLIENT_SECRET",
                        "TEXT_HEADERS",
                        "CALL_HEADERS")
                .map(name -> new YearlySecret(name, settings.getProperty(name, "")))
                .filter(secret -> !secret.mark().isBlank());
        return Stream.concat(Stream.of(new YearlySecret("the key that seals (sealing.json)", sealing.id())), named);
    }
}
