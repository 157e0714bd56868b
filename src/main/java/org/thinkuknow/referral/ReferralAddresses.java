package org.thinkuknow.referral;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
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
 * The mailbox of each agency, from the file that REFERRAL_ADDRESSES names (columns {@code code,address} and, if
 * they are known, {@code day,night} with the telephone numbers of the duty desk). Outside
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

    private final Map<String, Desk> byCode;
    private final String telephone;
    private final boolean madeUp;

    ReferralAddresses(
            @Value("${thinkuknow.referrals.addresses}") String file,
            @Value("${thinkuknow.referrals.telephone}") String telephone,
            Environment environment)
            throws IOException {
        this.telephone = telephone.strip();
        this.madeUp = file.isBlank() && !environment.acceptsProfiles(Profiles.of("production"));
        this.byCode = file.isBlank() ? Map.of() : read(Path.of(file));
    }

    private static Map<String, Desk> read(Path file) throws IOException {
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                var rows = FORMAT.parse(reader)) {
            return rows.stream().collect(Collectors.toMap(row -> row.get("code"), Desk::of));
        }
    }

    /** On which agencies call the centre; empty if none is set. */
    String centreTelephone() {
        return telephone;
    }

    /** How the centre is called, for the end of a sentence; such as "telephone 020 7946 0000". */
    String centreWords() {
        return telephone.isEmpty() ? "call the centre" : "telephone " + telephone;
    }

    /** The duty numbers of an agency; outside production, without a file, made up from those kept for stories. */
    DutyNumbers numbersOf(Agency agency) {
        if (madeUp) {
            return agency.kind() == Agency.Kind.POLICE
                    ? new DutyNumbers("020 7946 0101", "020 7946 0101")
                    : new DutyNumbers("020 7946 0202", "020 7946 0303");
        }
        return Optional.ofNullable(byCode.get(agency.code())).map(Desk::numbers).orElse(DutyNumbers.NONE);
    }

    Optional<String> of(Agency agency) {
        return madeUp
                ? Optional.of("duty.%s@%s.example"
                        .formatted(agency.code(), agency.kind() == Agency.Kind.POLICE ? "police" : "services"))
                : Optional.ofNullable(byCode.get(agency.code())).map(Desk::address);
    }

    /** Where an agency is reached. */
    record Desk(String address, DutyNumbers numbers) {

        private static Desk of(CSVRecord row) {
            return new Desk(row.get("address"), new DutyNumbers(cell(row, "day"), cell(row, "night")));
        }

        private static String cell(CSVRecord row, String column) {
            return row.isSet(column) ? row.get(column) : "";
        }
    }
}
