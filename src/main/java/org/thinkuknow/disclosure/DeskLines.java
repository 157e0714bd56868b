package org.thinkuknow.disclosure;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.School;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.account.Staff;
import org.thinkuknow.disclosure.DeskPage.ClassChoice;
import org.thinkuknow.disclosure.LeadDesk.DeskRecord;
import org.thinkuknow.vault.SealBroken;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of the desk: found by the rows, opened, narrowed and put in their order. Whoever calls has begun a transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DeskLines {

    private static final int MOST_FOUND = 500;
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9]+-[A-Za-z0-9-]+");

    private final HandedDisclosureRepository handed;
    private final RecordKeys keys;
    private final RecordKeyRows keyRows;
    private final LeadAccess access;
    private final DisclosureTexts texts;
    private final SecondReadingRows second;
    private final LeadTaskRows tasks;
    private final Staff staff;
    private final Clock clock;

    DeskLines(
            HandedDisclosureRepository handed,
            RecordKeys keys,
            RecordKeyRows keyRows,
            LeadAccess access,
            DisclosureTexts texts,
            SecondReadingRows second,
            LeadTaskRows tasks,
            Staff staff,
            Clock clock) {
        this.handed = handed;
        this.keys = keys;
        this.keyRows = keyRows;
        this.access = access;
        this.texts = texts;
        this.second = second;
        this.tasks = tasks;
        this.staff = staff;
        this.clock = clock;
    }

    DeskPage page(DeskQuery query) {
        return access.school()
                .map(School::key)
                .map(school -> page(school, query))
                .orElse(DeskPage.NOTHING);
    }

    private DeskPage page(String school, DeskQuery query) {
        var all = lines(school, query.isSearch() ? searched(school, query.words()) : at(school, query));
        var asked = Set.copyOf(second.waitingOf(me()));
        var tasked = tasks.subjectsOf(me(), school);
        Predicate<DeskRecord> isMine = record -> record.acknowledger().equals(me())
                || asked.contains(record.reference())
                || tasked.contains(record.reference());
        var narrowed = all.stream()
                .filter(record -> query.category() == null || query.category() == record.category())
                .filter(record -> query.className().isEmpty()
                        || query.className().equals(keys.inAddress(school, record.className())))
                .filter(record -> !query.mine() || isMine.test(record))
                .sorted(order(query))
                .toList();
        return new DeskPage(
                narrowed.stream().limit(query.most()).toList(),
                narrowed.size(),
                categories(all),
                classes(school, all),
                (int) all.stream().filter(isMine).count(),
                isOver(query) ? years(school) : List.of());
    }

    /** What is still to be done: danger first, then the longest waiting. What is over: the latest first. */
    private static Comparator<DeskRecord> order(DeskQuery query) {
        var toDo = Comparator.comparing((DeskRecord record) -> !record.danger()).thenComparing(DeskRecord::waitsSince);
        var over = Comparator.comparing(DeskRecord::waitsSince).reversed();
        Comparator<DeskRecord> each = (one, other) -> (one.stage().isOver() ? over : toDo).compare(one, other);
        return query.isSearch()
                ? Comparator.comparing((DeskRecord record) -> record.stage().isOver())
                        .thenComparing(each)
                : each;
    }

    private List<DeskRow> at(String school, DeskQuery query) {
        var stage = Objects.requireNonNullElse(query.stage(), Stage.WAITING);
        var from = isOver(query) ? query.year().from() : Instant.EPOCH;
        var until = isOver(query) ? query.year().until() : clock.instant().plusSeconds(1);
        var byName = access.isNamed(school)
                ? handed.aboutStaff(school, stage.name(), from, until)
                : handed.ofReader(me(), stage.name(), from, until);
        return access.mine(Stream.concat(handed.ofLeads(school, stage.name(), from, until).stream(), byName.stream())
                .toList());
    }

    private static boolean isOver(DeskQuery query) {
        return !query.isSearch() && query.stage() != null && query.stage().isOver();
    }

    private List<DeskRow> searched(String school, String words) {
        if (REFERENCE.matcher(words).matches()) {
            var found = among(handed.beginningWith(school, words.toUpperCase(Locale.ROOT), Limit.of(MOST_FOUND)));
            if (!found.isEmpty()) {
                return found;
            }
        }
        var asked = keys.asked(school, words);
        return asked.isEmpty() ? List.of() : among(keyRows.find(asked, MOST_FOUND));
    }

    private List<DeskRow> among(Collection<String> references) {
        return references.isEmpty() ? List.of() : access.mine(handed.among(references));
    }

    private List<SchoolYear> years(String school) {
        var latest = SchoolYear.of(clock.instant());
        return latest.backTo(handed.firstOf(school).map(SchoolYear::of).orElse(latest));
    }

    private static Map<Category, Integer> categories(List<DeskRecord> all) {
        var counts = new EnumMap<Category, Integer>(Category.class);
        all.forEach(record ->
                Optional.ofNullable(record.category()).ifPresent(category -> counts.merge(category, 1, Integer::sum)));
        return counts;
    }

    private List<ClassChoice> classes(String school, List<DeskRecord> all) {
        var counts = new TreeMap<String, ClassChoice>(String.CASE_INSENSITIVE_ORDER);
        all.stream().map(DeskRecord::className).filter(name -> !name.isBlank()).forEach(name -> {
            var same = new ClassChoice(keys.inAddress(school, name), name.strip(), 1);
            counts.merge(
                    same.name(), same, (one, other) -> new ClassChoice(one.inAddress(), one.name(), one.records() + 1));
        });
        return List.copyOf(counts.values());
    }

    private List<DeskRecord> lines(String school, List<DeskRow> rows) {
        var readers = second.waitingIn(
                rows.stream().map(row -> row.handed().disclosure()).toList());
        var names = staff.namesOf(Stream.of(
                        rows.stream().map(row -> row.record().author()),
                        rows.stream().map(row -> row.handed().acknowledgedBy()).filter(Objects::nonNull),
                        readers.values().stream())
                .flatMap(usernames -> usernames)
                .collect(Collectors.toSet()));
        return rows.stream().map(row -> line(row, readers, names)).toList();
    }

    private DeskRecord line(DeskRow row, Map<String, String> readers, Map<String, String> names) {
        var text = text(row.record());
        var part = text.map(DisclosureText::schoolPart).orElse(SchoolPart.NOTHING);
        var found = row.handed();
        var acknowledger = Objects.requireNonNullElse(found.acknowledgedBy(), "");
        return new DeskRecord(
                found.disclosure(),
                row.stage(),
                names.getOrDefault(row.record().author(), row.record().author()),
                text.map(DisclosureText::pupil).orElse(""),
                part.className(),
                part.category(),
                text.map(DangerQuestion::dangers).orElse(List.of()),
                text.map(DangerQuestion::notAsked).orElse(""),
                part.aboutStaff().filter(AboutStaff::isSomebody).isPresent(),
                row.record().isSigned(),
                found.waitsSince(),
                found.again().isPresent(),
                acknowledger,
                names.getOrDefault(acknowledger, ""),
                Optional.ofNullable(readers.get(found.disclosure()))
                        .map(username -> names.getOrDefault(username, username))
                        .orElse(""),
                found.decision().orElse(null),
                row.record().dates().report());
    }

    /** One whose seal is broken is a line like the others, so that it is not lost. */
    private Optional<DisclosureText> text(Disclosure record) {
        try {
            return Optional.of(texts.open(record));
        } catch (SealBroken e) {
            return Optional.empty();
        }
    }

    private static String me() {
        return SignedIn.username();
    }
}
