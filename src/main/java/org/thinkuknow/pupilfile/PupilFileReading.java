package org.thinkuknow.pupilfile;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.Staff;
import org.thinkuknow.disclosure.ReadableRecords;
import org.thinkuknow.pupilfile.PupilEntryRows.EntryRow;
import org.thinkuknow.pupilfile.PupilFileRows.FileRow;
import org.thinkuknow.pupilfile.PupilFileText.Addition;
import org.thinkuknow.pupilfile.PupilFileText.Entry;
import org.thinkuknow.pupilfile.PupilFileText.FiledRecord;
import org.thinkuknow.pupilfile.PupilRecordRows.RecordRow;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts a file together as whoever is signed in may read it: without records that are not for them, and without what was written about
 * such a record. Whoever calls has begun a transaction and asked whether the file is theirs.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PupilFileReading {

    private final PupilFileRows rows;
    private final PupilEntryRows entries;
    private final PupilContactRows contacts;
    private final PupilRecordRows filed;
    private final ReadableRecords records;
    private final Staff staff;

    PupilFileReading(
            PupilFileRows rows,
            PupilEntryRows entries,
            PupilContactRows contacts,
            PupilRecordRows filed,
            ReadableRecords records,
            Staff staff) {
        this.rows = rows;
        this.entries = entries;
        this.contacts = contacts;
        this.filed = filed;
        this.records = records;
        this.staff = staff;
    }

    PupilFileText read(FileRow file) {
        var card = rows.open(file);
        var links = filed.of(file.number());
        var written = entries.of(file.number());
        var readable = records.among(written.stream()
                .map(EntryRow::disclosure)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var shown = written.stream()
                .filter(entry -> entry.disclosure() == null || readable.contains(entry.disclosure()))
                .toList();
        var names = staff.namesOf(Stream.concat(
                        shown.stream().map(EntryRow::writtenBy), links.stream().map(RecordRow::filedBy))
                .collect(Collectors.toSet()));
        return new PupilFileText(
                file.number(),
                file.school(),
                file.begunAt(),
                file.version(),
                card.pupil(),
                card.status(),
                card.category(),
                contacts.of(file.number()),
                entries(shown, names),
                records(file.number(), links, names));
    }

    private static List<Entry> entries(List<EntryRow> shown, Map<String, String> names) {
        var additions = shown.stream()
                .filter(entry -> entry.addsTo() != null)
                .collect(Collectors.groupingBy(entry -> Objects.requireNonNull(entry.addsTo())));
        return shown.stream()
                .filter(entry -> entry.addsTo() == null)
                .sorted(Comparator.comparing((EntryRow entry) -> entry.text().happenedAt())
                        .thenComparingLong(EntryRow::id))
                .map(entry -> new Entry(
                        entry.id(),
                        entry.writtenAt(),
                        name(names, entry.writtenBy()),
                        entry.text(),
                        additions(additions.getOrDefault(entry.id(), List.of()), names)))
                .toList();
    }

    private static List<Addition> additions(Collection<EntryRow> added, Map<String, String> names) {
        return added.stream()
                .map(each -> new Addition(
                        each.writtenAt(),
                        name(names, each.writtenBy()),
                        each.text().words()))
                .toList();
    }

    private List<FiledRecord> records(String number, List<RecordRow> links, Map<String, String> names) {
        var found =
                records
                        .read(links.stream().map(RecordRow::disclosure).toList(), "in the child's file " + number)
                        .stream()
                        .collect(Collectors.toMap(record -> record.kept().reference(), Function.identity()));
        return links.stream()
                .filter(link -> found.containsKey(link.disclosure()))
                .map(link -> new FiledRecord(
                        link.role(),
                        link.filedAt(),
                        name(names, link.filedBy()),
                        Objects.requireNonNull(found.get(link.disclosure()))))
                .sorted(Comparator.comparing(record -> record.record().toldAt()))
                .toList();
    }

    private static String name(Map<String, String> names, String username) {
        return names.getOrDefault(username, username);
    }
}
