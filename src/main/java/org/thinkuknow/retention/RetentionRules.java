package org.thinkuknow.retention;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.thinkuknow.help.ReportKeeping;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How many months a report is kept after its case has ended; settings {@code thinkuknow.retention.*}. The rule for an outcome goes
 * before the rule for a level, and that before the general one. 0 months: kept until somebody decides. That is the general rule of a
 * fresh installation, because how long such records are kept is the centre's duty to decide, not this software's (decision 0014).
 *
 * @param months   the general rule
 * @param outcomes months by outcome, such as {@code not-for-us}
 * @param levels   months by level, such as {@code none}
 */
@ConfigurationProperties("thinkuknow.retention")
record RetentionRules(
        @DefaultValue("0") int months,
        @DefaultValue Map<String, Integer> outcomes,
        @DefaultValue Map<String, Integer> levels)
        implements ReportKeeping {

    RetentionRules {
        outcomes = byPlainName(outcomes);
        levels = byPlainName(levels);
        if (all(months, outcomes, levels).anyMatch(each -> each < 0)) {
            throw new IllegalArgumentException("thinkuknow.retention: months cannot be negative");
        }
    }

    /** The rule for a case; empty if it is kept. */
    Optional<Rule> of(EndedCase ended) {
        var byOutcome = rule("outcome " + ended.outcome(), outcomes.get(plain(ended.outcome())));
        var byLevel = rule("level " + ended.level(), levels.get(plain(ended.level())));
        return byOutcome.or(() -> byLevel).or(() -> rule("general", months)).filter(rule -> rule.months() > 0);
    }

    /** The shortest time that any rule gives; empty if everything is kept. */
    OptionalInt shortest() {
        return all().filter(each -> each > 0).min();
    }

    @Override
    public int fewestMonths() {
        return shortest().orElse(0);
    }

    @Override
    public int mostMonths() {
        return all().anyMatch(each -> each == 0) ? 0 : all().max().orElse(0);
    }

    private IntStream all() {
        return all(months, outcomes, levels);
    }

    private static IntStream all(int months, Map<String, Integer> outcomes, Map<String, Integer> levels) {
        return IntStream.concat(
                IntStream.of(months),
                Stream.concat(outcomes.values().stream(), levels.values().stream())
                        .mapToInt(Integer::intValue));
    }

    private static Optional<Rule> rule(String name, @Nullable Integer months) {
        return Optional.ofNullable(months).map(number -> new Rule("%s: %d months".formatted(name, number), number));
    }

    private static Map<String, Integer> byPlainName(Map<String, Integer> rules) {
        var plain = new TreeMap<String, Integer>();
        rules.forEach((name, number) -> plain.put(plain(name), number));
        return plain;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    /** One rule, as it stands in the log of what was erased. */
    record Rule(String name, int months) {

        Instant due(Instant finished) {
            return finished.atOffset(ZoneOffset.UTC).plusMonths(months).toInstant();
        }
    }
}
