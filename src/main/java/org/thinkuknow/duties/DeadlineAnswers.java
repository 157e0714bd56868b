package org.thinkuknow.duties;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Answers a question about facts in the notation of tables, such as {@code due=2026-11-04;outer=2026-11-05}. */
final class DeadlineAnswers {

    private static final String NONE = "none";
    private static final Comparator<Reckoned> EARLIEST_FIRST = Comparator.<Reckoned, When>comparing(
                    reckoned -> due(reckoned.dates()))
            .thenComparing(reckoned -> reckoned.dates().last(), Comparator.reverseOrder());

    private final Rules rules;
    private final Duties duties;

    DeadlineAnswers(Rules rules) {
        this.rules = rules;
        this.duties = new Duties(rules);
    }

    /**
     * Answers.
     *
     * @throws IllegalArgumentException with a sentence for people, if a fact is missing or says nothing that can be used
     */
    String to(DeadlineLine line) {
        return switch (line.asks()) {
            case IN_TIME -> inTime(line);
            case STANDS -> "stands=" + yes(stands(line));
            case NEEDED -> "needed=" + yes(!asked(line).isEmpty());
            case COMPLETE -> "complete=" + yes(isComplete(line));
            case STILL_SUBJECT -> subject(line);
            case MAY_DIRECT ->
                "may="
                        + yes(!reckon(line, rule -> rule.duty().equals(line.rule()))
                                .isEmpty());
            case MAY_APPLY -> "may_apply=" + yes(mayApply(line));
            case STATE -> "state=" + state(line).word();
            case WHO ->
                reckon(line, Rule::isObligation).stream()
                                .min(EARLIEST_FIRST)
                                .map(reckoned -> written(reckoned) + ";")
                                .orElse("")
                        + "who=" + who(line);
            case PERIOD ->
                asked(line).stream()
                        .reduce((earlier, later) -> later)
                        .flatMap(reckoned -> reckoned.count().length())
                        .map(length -> "period=" + length)
                        .orElse(NONE);
            case NATION -> "jurisdiction=" + nation(line);
            case RULE_USED -> "rule=" + ruleUsed(line);
            case VALID -> "valid=" + yes(rules.words().isInPerson(line.aside("way")));
            case DATES -> dates(line);
        };
    }

    private String dates(DeadlineLine line) {
        return chosen(line).map(DeadlineAnswers::written).orElse(NONE);
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
        return reckon(line, meant::contains);
    }

    /** A yearly duty may be asked for under either of its names, and beside another. */
    private Predicate<Rule> isNamed(DeadlineLine line) {
        var words = Arrays.asList(line.rule().split("-"));
        var isPeriodic = words.contains("annual")
                || words.contains("weekly")
                || words.contains("periodic")
                || line.question().matches("(?i).*\\b(?:annual|periodic|weekly)\\b.*");
        return rule -> isPeriodic
                ? rule.triggers().contains(Triggers.NOTICE_THAT_COUNTS)
                : rule.duty().equals(line.rule()) || rule.id().equals(line.rule());
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

    /** Each sentence and order has its period, and somebody is subject until the last of them ends. */
    private String subject(DeadlineLine line) {
        var facts = line.facts();
        var told = duties.subjectUntil(facts);
        var ends = Stream.of(
                        told.stream(),
                        facts.of("earlier-period-ends").stream()
                                .map(each -> each.at().day()),
                        facts.of("order-ends").stream().map(each -> each.at().day()),
                        reckon(line, rule -> rule.duty().equals("length")).stream()
                                .map(length -> length.dates().last().day()))
                .flatMap(each -> each)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
        return line.asOf()
                .map(day -> "subject=" + yes(!day.isAfter(ends)))
                .orElse("last=" + (ends.equals(LocalDate.MAX) ? "indefinite" : ends));
    }

    private boolean mayApply(DeadlineLine line) {
        var asOf = line.asOf();
        if (isFinite(line) || hasOrder(line, asOf)) {
            return false;
        }
        return reckon(line, rule -> rule.duty().equals("review")).stream()
                .filter(review -> review.count() instanceof Count.AfterPeriod)
                .reduce((earlier, later) -> later)
                .filter(review -> asOf.isEmpty()
                        || !asOf.get().isBefore(due(review.dates()).day()))
                .isPresent();
    }

    private boolean isFinite(DeadlineLine line) {
        var lengths = reckon(line, rule -> rule.duty().equals("length"));
        return !lengths.isEmpty()
                && lengths.stream().allMatch(length -> length.dates().outcome() == Dates.Outcome.DATED);
    }

    private static boolean hasOrder(DeadlineLine line, Optional<LocalDate> asOf) {
        return line.facts()
                .last("order-ends")
                .filter(ends -> asOf.isEmpty() || !asOf.get().isAfter(ends.at().day()))
                .isPresent();
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

    private String who(DeadlineLine line) {
        return line.facts().isSaid("parental-direction", "yes")
                        && !reckon(line, rule -> rule.duty().equals("parent-direction"))
                                .isEmpty()
                ? "parent_with_child_attending"
                : "offender";
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
