package org.thinkuknow.referral;

import org.apache.commons.csv.CSVFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.thinkuknow.geography.Agency;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The mailbox of each agency, from the file that REFERRAL_ADDRESSES names (columns {@code code,address}). Outside
 * production, without a file, every agency has a made-up mailbox.
 */
@Component
class ReferralAddresses {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();

    private final Map<String, String> byCode;
    private final boolean madeUp;

    ReferralAddresses(@Value("${thinkuknow.referrals.addresses}") String file, Environment environment)
            throws IOException {
        this.madeUp = file.isBlank() && !environment.acceptsProfiles(Profiles.of("production"));
        this.byCode = file.isBlank() ? Map.of() : read(Path.of(file));
    }

    private static Map<String, String> read(Path file) throws IOException {
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                var rows = FORMAT.parse(reader)) {
            return rows.stream().collect(Collectors.toMap(row -> row.get("code"), row -> row.get("address")));
        }
    }

    Optional<String> of(Agency agency) {
        return madeUp
                ? Optional.of("duty.%s@%s.example"
                        .formatted(agency.code(), agency.kind() == Agency.Kind.POLICE ? "police" : "services"))
                : Optional.ofNullable(byCode.get(agency.code()));
    }
}
