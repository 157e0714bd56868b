package org.thinkuknow.referral;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.YearlySecrets;
import org.thinkuknow.geography.Agency;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The mailbox of each agency, from the file that REFERRAL_ADDRESSES names (columns {@code code,address} and, if
 * they are known, {@code day,night} with the telephone numbers of the duty desk, and {@code hook,secret} of its own system).
 * Outside production, without a file, every agency has a made-up mailbox.
 */
@Component
class ReferralAddresses implements YearlySecrets, DutyDesks {

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
            @Value("${thinkuknow.gateways.plain:false}") boolean plain,
            Environment environment)
            throws IOException {
        this.telephone = telephone.strip();
        this.madeUp = file.isBlank() && !environment.acceptsProfiles(Profiles.of("production"));
        this.byCode = file.isBlank() ? Map.of() : read(Path.of(file), plain);
    }

    private static Map<String, Desk> read(Path file, boolean plain) throws IOException {
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                var rows = FORMAT.parse(reader)) {
            return rows.stream().collect(Collectors.toMap(row -> row.get("code"), row -> Desk.of(row, plain)));
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
    @Override
    public DutyNumbers numbersOf(Agency agency) {
        if (madeUp) {
            return switch (agency.kind()) {
                case POLICE -> new DutyNumbers("020 7946 0101", "020 7946 0101");
                case SCHOOL -> DutyNumbers.NONE;
                default -> new DutyNumbers("020 7946 0202", "020 7946 0303");
            };
        }
        return Optional.ofNullable(byCode.get(agency.code())).map(Desk::numbers).orElse(DutyNumbers.NONE);
    }

    Optional<String> of(Agency agency) {
        return madeUp
                ? Optional.of("duty.%s@%s.example".formatted(agency.code(), domain(agency.kind())))
                : Optional.ofNullable(byCode.get(agency.code())).map(Desk::address);
    }

    private static String domain(Agency.Kind kind) {
        return switch (kind) {
            case POLICE -> "police";
            case CHILDREN_SERVICES -> "services";
            default -> kind.name().toLowerCase(Locale.ROOT);
        };
    }

    /** Where the agency's own system hears of its referrals, if it wants to. */
    Optional<AgencyHook> hookOf(Agency agency) {
        return Optional.ofNullable(byCode.get(agency.code())).map(Desk::hook);
    }

    /** Those of all agencies that have one. */
    Stream<AgencyHook> hooks() {
        return byCode.values().stream().flatMap(desk -> Stream.ofNullable(desk.hook()));
    }

    @Override
    public Stream<YearlySecret> inUse() {
        return byCode.entrySet().stream()
                .flatMap(each -> Stream.ofNullable(each.getValue().hook())
                        .map(hook -> new YearlySecret("the secret of the system of " + each.getKey(), hook.secret())));
    }

    /** Where an agency is reached. */
    record Desk(
            String address, DutyNumbers numbers, @Nullable AgencyHook hook) {

        private static Desk of(CSVRecord row, boolean plain) {
            var hook = cell(row, "hook");
            return new Desk(
                    row.get("address"),
                    new DutyNumbers(cell(row, "day"), cell(row, "night")),
                    hook.isEmpty() ? null : AgencyHook.of(row.get("code"), hook, cell(row, "secret"), plain));
        }

        private static String cell(CSVRecord row, String column) {
            return row.isSet(column) ? row.get(column) : "";
        }
    }
}
