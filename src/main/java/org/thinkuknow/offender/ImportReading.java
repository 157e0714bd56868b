package org.thinkuknow.offender;

import org.thinkuknow.duties.Nation;
import org.thinkuknow.vault.KeyedHash;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes a person of a line, checked as what is typed into a page is; a line with anything wrong makes none. */
final class ImportReading {

    /** What the file does not say of a notification, for which a page asks. */
    private static final String NOT_SAID = "not known here: imported";

    private final Set<String> managers;
    private final RecordCheck check;
    private final SearchKeys keys;
    private final LocalDate today;

    ImportReading(Set<String> managers, RecordCheck check, SearchKeys keys, LocalDate today) {
        this.managers = managers;
        this.check = check;
        this.keys = keys;
        this.today = today;
    }

    Optional<ImportedPerson> person(ImportCells cells) {
        var manager = cells.read(ImportColumn.MANAGER, this::manager);
        var nation = cells.read(ImportColumn.NATION, ImportReading::nation);
        var identity = identity(cells);
        var disposal = nation.flatMap(home -> disposal(cells, home));
        var management = management(cells, disposal);
        cells.read(ImportColumn.IN_SCHEDULE_3, ImportReading::yes);
        var entries = entries(cells);
        if (cells.wrong().isEmpty() && identity.isPresent() && management.isPresent()) {
            var text = new OffenderText(identity.get(), management.get());
            checked(cells, nation.orElseThrow(), text);
            if (cells.wrong().isEmpty()) {
                return Optional.of(
                        new ImportedPerson(manager.orElseThrow(), nation.orElseThrow(), text, key(text), entries));
            }
        }
        return Optional.empty();
    }

    private KeyedHash key(OffenderText text) {
        return keys.register(text.management().reference(), text.identity().born());
    }

    private void checked(ImportCells cells, Nation nation, OffenderText text) {
        cells.read(ImportColumn.BORN, written -> check.born(text.identity()));
        if (cells.wrong().isEmpty()) {
            cells.read(ImportColumn.DISPOSAL_DATE, written -> check.days(text));
            cells.read(ImportColumn.DISPOSAL, written -> check.lengths(nation, text));
        }
    }

    private String manager(String username) {
        if (!managers.contains(username)) {
            throw new OffenderRefused("No offender manager who can sign in has this username.");
        }
        return username;
    }

    private static Nation nation(String written) {
        return Nation.of(written)
                .orElseThrow(() -> new OffenderRefused("It is England, Wales, Scotland or Northern Ireland."));
    }

    private static Optional<Identity> identity(ImportCells cells) {
        var first = cells.words(ImportColumn.FIRST_NAMES, Identity.LONGEST_NAME, "A first name");
        var last = cells.words(ImportColumn.LAST_NAME, Identity.LONGEST_NAME, "A last name");
        var others = cells.several(ImportColumn.OTHER_NAMES, Identity.LONGEST_NAME, "Each other name");
        var addresses = cells.several(ImportColumn.ADDRESSES, Identity.LONGEST_ADDRESS, "An address");
        var born = cells.day(ImportColumn.BORN);
        return cells.wrong().isEmpty()
                ? born.map(day -> new Identity(first, last, others, day, List.of(), addresses))
                : Optional.empty();
    }

    private static Optional<Disposal> disposal(ImportCells cells, Nation nation) {
        var kind = cells.read(ImportColumn.DISPOSAL, written -> kind(written, nation));
        var day = cells.day(ImportColumn.DISPOSAL_DATE);
        cells.read(
                ImportColumn.COURT,
                written -> new Disposal(DisposalKind.OTHER, day.orElse(LocalDate.EPOCH), "", written));
        try {
            return kind.isPresent() && day.isPresent() && cells.wrong().isEmpty()
                    ? Optional.of(new Disposal(
                            kind.get(), day.get(), cells.text(ImportColumn.LENGTH), cells.text(ImportColumn.COURT)))
                    : Optional.empty();
        } catch (OffenderRefused e) {
            cells.wrong(
                    e.getMessage().contains("length") || e.getMessage().contains("how long")
                            ? ImportColumn.LENGTH
                            : ImportColumn.DISPOSAL_DATE,
                    e.getMessage());
            return Optional.empty();
        }
    }

    private static DisposalKind kind(String written, Nation nation) {
        var plain = written.toUpperCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
        return DisposalKind.in(nation).stream()
                .filter(kind -> kind.name().equals(plain))
                .findFirst()
                .orElseThrow(() -> new OffenderRefused("There is no such sentence or order in this nation."));
    }

    private static Optional<Management> management(ImportCells cells, Optional<Disposal> disposal) {
        var category = cells.read(ImportColumn.MAPPA_CATEGORY, ImportReading::number);
        var level = cells.read(ImportColumn.MAPPA_LEVEL, ImportReading::number);
        category.filter(number -> number > Management.CATEGORIES)
                .ifPresent(number -> cells.wrong(ImportColumn.MAPPA_CATEGORY, "MAPPA has the categories 1 to 4."));
        level.filter(number -> number > Management.LEVELS)
                .ifPresent(number -> cells.wrong(ImportColumn.MAPPA_LEVEL, "MAPPA has the levels 1 to 3."));
        cells.read(ImportColumn.REFERENCE, written -> new Management(List.of(), List.of(), 0, 0, null, written));
        var risk = risk(cells);
        return cells.wrong().isEmpty()
                ? disposal.map(each -> new Management(
                        List.of(each),
                        List.of(),
                        category.orElse(0),
                        level.orElse(0),
                        risk.orElse(null),
                        cells.text(ImportColumn.REFERENCE)))
                : Optional.empty();
    }

    private static int number(String written) {
        if (!written.matches("[0-9]")) {
            throw new OffenderRefused("It is a number, such as 1.");
        }
        return Integer.parseInt(written);
    }

    private static Optional<Risk> risk(ImportCells cells) {
        var band = cells.read(ImportColumn.RISK, ImportReading::band);
        var assessed = cells.day(ImportColumn.RISK_ASSESSED);
        var review = cells.day(ImportColumn.RISK_REVIEW);
        var tool = cells.words(ImportColumn.RISK_TOOL, Risk.LONGEST, "The tool of the assessment");
        var assessor = cells.words(ImportColumn.RISK_ASSESSOR, Risk.LONGEST, "Who assessed");
        if (band.isEmpty()) {
            return Optional.empty();
        }
        if (assessed.isEmpty() || tool.isEmpty() || assessor.isEmpty()) {
            cells.wrong(ImportColumn.RISK, "a risk needs its tool, its assessor and the day of its assessment.");
            return Optional.empty();
        }
        return cells.read(
                ImportColumn.RISK,
                written -> new Risk(band.get(), tool, assessor, assessed.get(), review.orElse(null)));
    }

    private static Risk.Band band(String written) {
        var plain = written.toUpperCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
        return Arrays.stream(Risk.Band.values())
                .filter(band -> band.name().equals(plain))
                .findFirst()
                .orElseThrow(() -> new OffenderRefused("It is low, medium, high or very high."));
    }

    /** Whether the offence is in Schedule 3 is for an officer to say, of each. */
    private static boolean yes(String written) {
        if (!written.equalsIgnoreCase("yes")) {
            throw new OffenderRefused("An officer has looked at the Schedule, and says: yes.");
        }
        return true;
    }

    private List<NewEntry> entries(ImportCells cells) {
        var first = cells.day(ImportColumn.FIRST_NOTIFIED);
        var last = cells.day(ImportColumn.LAST_NOTIFIED);
        if (last.isPresent() && first.filter(day -> !day.isAfter(last.get())).isEmpty()) {
            cells.wrong(
                    ImportColumn.LAST_NOTIFIED, "it is the first notification or later, and that one is given, too.");
        }
        var entries = new ArrayList<NewEntry>();
        first.flatMap(day -> notified(cells, ImportColumn.FIRST_NOTIFIED, EntryKind.FIRST, day))
                .ifPresent(entries::add);
        last.filter(day -> !last.equals(first))
                .flatMap(day -> notified(cells, ImportColumn.LAST_NOTIFIED, EntryKind.PERIODIC, day))
                .ifPresent(entries::add);
        return List.copyOf(entries);
    }

    private Optional<NewEntry> notified(ImportCells cells, ImportColumn column, EntryKind kind, LocalDate day) {
        return cells.read(column, written -> {
            var entry = new NewEntry(Set.of(kind), day, null, NOT_SAID, NOT_SAID, "");
            entry.refuseIfAfter(today);
            return entry;
        });
    }
}
