package org.thinkuknow.duties;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Answers a question about facts in the notation of tables, such as {@code due=2026-11-04;outer=2026-11-05}. */
final class DeadlineAnswers {

    private static final String NONE = "none";
    private static final Set<String> PAUSES = Set.of("custody", "hospital", "abroad");
    private static final Set<String> GENERAL = Set.of("engine", "offence");
    private static final Pattern BY_WHEN = Pattern.compile("(?i)\\b(?:due|when|last day)\\b");
    private static final Comparator<Reckoned> EARLIEST_FIRST = Comparator.<Reckoned, When>comparing(
                    reckoned -> due(reckoned.dates()))
            .thenComparing(reckoned -> reckoned.dates().last(), Comparator.reverseOrder());

    private final Rules rules;
    private final Duties duties;
    private final PersonAnswers person;

    DeadlineAnswers(Rules rules) {
        this.rules = rules;
        this.duties = new Duties(rules);
        this.person = new PersonAnswers(duties);
    }

    /**
     * Answers.
     *
     * @throws IllegalArgumentException with a sentence for people, if a fact is missing or says nothing that can be used
     */
    String to(DeadlineLine line) {
        if (!isKnown(line)) {
            throw new IllegalArgumentException("“%s” is no rule and no duty.".formatted(line.rule()));
        }
        return isBanned(line) ? "action=breach_alert" : answer(line);
    }

    /** A rule, a duty, or what tables call the questions that are about neither. */
    private boolean isKnown(DeadlineLine line) {
        return GENERAL.contains(line.rule()) || rules.all().stream().anyMatch(isNamed(line));
    }

    /** Whoever may not leave has nothing to notify: that they mean to, or did, is for somebody to look at. */
    private static boolean isBanned(DeadlineLine line) {
        return line.rule().startsWith("travel") && line.facts().isSaid("travel-ban", "yes");
    }

    private String answer(DeadlineLine line) {
        return switch (line.asks()) {
            case IN_TIME -> inTime(line);
            case STANDS -> "stands=" + yes(stands(line));
            case NEEDED -> "needed=" + yes(!asked(line).isEmpty());
            case COMPLETE -> "complete=" + yes(isComplete(line));
            case STILL_SUBJECT -> person.subject(line);
            case MAY_DIRECT -> "may=" + yes(person.mayBeDirected(line));
            case MAY_APPLY -> "may_apply=" + yes(person.mayApply(line));
            case STATE -> "state=" + decided(line).orElseGet(() -> state(line).word());
            case WHO -> who(line);
            case PERIOD ->
                asked(line).stream()
                        .reduce((earlier, later) -> later)
                        .flatMap(reckoned -> reckoned.count().length())
                        .map(length -> "period=" + length)
                        .orElse(NONE);
            case NATION -> "jurisdiction=" + nation(line);
            case RULE_USED -> "rule=" + ruleUsed(line);
            case VALID -> "valid=" + yes(isNotification(line));
            case DATES -> dates(line);
        };
    }

    /** What is not law yet asks nothing; a day that was worked out before stays what it is. */
    private String dates(DeadlineLine line) {
        var isLaw = !line.read().asides().getOrDefault("rule-status", "").matches("(?i)enacted.not.commenced|repealed");
        return chosen(line)
                .map(DeadlineAnswers::written)
                .or(() -> line.read().day("due").map(due -> "due=" + due))
                .filter(answer -> isLaw)
                .orElseGet(() -> none(line, isLaw));
    }

    /** Nothing is due of what happened, if anything did: of facts without a day nobody can say so. */
    private static String none(DeadlineLine line, boolean isLaw) {
        var isPausedAlone = line.facts().spells().stream().map(Spell::kind).allMatch(PAUSES::contains);
        if (isLaw && line.facts().happenings().isEmpty() && isPausedAlone) {
            throw new IllegalArgumentException("Not enough facts: the relevant date is missing.");
        }
        return NONE;
    }

    /** Of a yearly duty the last one; of how long, the latest; of others the one that ends first. */
    private Optional<Reckoned> chosen(DeadlineLine line) {
        var all = asked(line);
        if (all.stream().anyMatch(Reckoned::isPeriodic)) {
            return all.stream()
                    .filter(Reckoned::isPeriodic)
                    .max(Comparator.comparing(each -> each.event().at()));
        }
        return all.stream().anyMatch(reckoned -> reckoned.rule().isObligation())
                ? all.stream().min(EARLIEST_FIRST)
                : all.stream()
                        .max(Comparator.comparing(reckoned -> reckoned.dates().last()));
    }

    private List<Reckoned> asked(DeadlineLine line) {
        var named = rules.all().stream().filter(isNamed(line)).toList();
        if (named.isEmpty()) {
            return reckon(line, Rule::isObligation);
        }
        var byQuestion = named.stream().filter(line::asksFor).toList();
        var meant = byQuestion.isEmpty()
                ? named.stream().filter(rule -> rule.askedAs().isEmpty()).toList()
                : byQuestion;
        var asked = reckon(line, meant::contains);
        return asked.isEmpty() && byQuestion.isEmpty() ? reckon(line, named::contains) : asked;
    }

    /** A yearly duty may be asked for under either of its names, and beside another; the end of an absence under that of the absence. */
    private Predicate<Rule> isNamed(DeadlineLine line) {
        var words = Arrays.asList(line.rule().split("-"));
        var isPeriodic = words.contains("annual")
                || words.contains("weekly")
                || words.contains("periodic")
                || line.question().matches("(?i).*\\b(?:annual|periodic|weekly)\\b.*");
        return rule -> isPeriodic
                ? rule.triggers().contains(Triggers.NOTICE_THAT_COUNTS)
                : rule.duty().equals(line.rule())
                        || rule.id().equals(line.rule())
                        || words.getFirst().equals(rule.duty().split("-")[0]) && line.asksFor(rule);
    }

    private List<Reckoned> reckon(DeadlineLine line, Predicate<Rule> meant) {
        return duties.reckon(line.facts(), meant);
    }

    private static String written(Reckoned reckoned) {
        var dates = reckoned.dates();
        var label = label(reckoned.count());
        return switch (dates.outcome()) {
            case PAUSED -> label + "=paused";
            case INDEFINITE -> label + "=indefinite";
            case DATED ->
                label + "=" + dates.due()
                        + (dates.safe() == null ? "" : ";safe=" + dates.safe())
                        + (dates.outer() == null ? "" : ";outer=" + dates.outer());
        };
    }

    private static String label(Count count) {
        return switch (count) {
            case Count.Lasts lasts -> "last";
            case Count.LastsAsOrdered lasts -> "last";
            case Count.Open open -> "last";
            case Count.AfterPeriod after -> "date";
            default -> "due";
        };
    }

    private static When due(Dates dates) {
        return dates.due() == null ? dates.last() : dates.due();
    }

    private String inTime(DeadlineLine line) {
        var given = line.given().orElseThrow(() -> new IllegalArgumentException("It is not said when it was given."));
        return chosen(line)
                .map(reckoned ->
                        "in_time=" + yes(given.isNotAfter(reckoned.dates().last())))
                .orElse(NONE);
    }

    private boolean stands(DeadlineLine line) {
        return !line.facts().of("event").isEmpty()
                && reckon(line, rule -> rule.triggers().contains(Triggers.NOT_AS_EXPECTED))
                        .isEmpty();
    }

    private boolean isComplete(DeadlineLine line) {
        return Arrays.stream(line.aside("contents-missing").split("\\s*[,+/|&]\\s*"))
                .filter(missing -> !missing.equalsIgnoreCase(NONE))
                .allMatch(missing -> rules.words()
                        .mayBeMissing(missing)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "“%s” is nothing that a notification of travel says.".formatted(missing))));
    }

    /** A charge and an excuse are a person's to record, and no working out (decision 0065). */
    private static Optional<String> decided(DeadlineLine line) {
        return Stream.of("charged", "excused")
                .filter(word -> line.read().isRecorded(word, line.asOf()))
                .findFirst();
    }

    private DutyState state(DeadlineLine line) {
        var asOf = line.asOf().orElseThrow(() -> new IllegalArgumentException("On which day is not said."));
        var dates = line.read()
                .day("due")
                .map(due ->
                        line.read().day("outer").map(Dates.of(due)::withOuter).orElse(Dates.of(due)))
                .or(() -> chosen(line).map(Reckoned::dates))
                .orElseThrow(() -> new IllegalArgumentException("Nothing is due of these facts."));
        return DutyState.on(asOf, dates, asOf, line.given());
    }

    /** By when, if that is asked, and who is answerable on the last day: on a birthday every open duty passes. */
    private String who(DeadlineLine line) {
        var first = reckon(line, Rule::isObligation).stream().min(EARLIEST_FIRST);
        var day = line.asOf()
                .or(() -> first.map(reckoned -> reckoned.dates().due()).map(When::day))
                .or(() -> line.read().day("due").map(When::day));
        return first.filter(reckoned -> BY_WHEN.matcher(line.question()).find())
                        .map(reckoned -> written(reckoned) + ";")
                        .orElse("")
                + "who=" + person.who(line, day);
    }

    /** In person, at a station that counts. */
    private boolean isNotification(DeadlineLine line) {
        var station = line.read().asides().getOrDefault("station", "");
        return rules.words().isInPerson(line.aside("way")) && !rules.words().isWrongStation(station);
    }

    private static Nation nation(DeadlineLine line) {
        return Nation.of(line.aside("moved-to"))
                .orElseThrow(() -> new IllegalArgumentException("`moved_to` is one of EW, SCO and NI."));
    }

    private static String ruleUsed(DeadlineLine line) {
        var event = line.facts().happenings().stream()
                .map(Happening::at)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The day of the event is not said."));
        var from = When.parse(line.aside("rule-from")).day();
        return event.day().isBefore(from) ? "previous" : "new";
    }

    private static String yes(boolean is) {
        return is ? "yes" : "no";
    }
}
