package org.thinkuknow.pupilfile;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.disclosure.Category;
import org.thinkuknow.disclosure.LeadDesk;
import org.thinkuknow.disclosure.LeadDesk.DeskRecord;
import org.thinkuknow.disclosure.Stage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Writes files of the demo as whoever is signed in, through the real services; what happened earlier was written down then. */
@Component
@Profile("demo")
class DemoFileWriting {

    private static final Duration TO_WRITE = Duration.ofMinutes(35);

    private final PupilFiles files;
    private final PupilEntries entries;
    private final PupilRecords records;
    private final PupilContacts contacts;
    private final LeadDesk desk;
    private final JdbcClient database;
    private final Clock clock;

    DemoFileWriting(
            PupilFiles files,
            PupilEntries entries,
            PupilRecords records,
            PupilContacts contacts,
            LeadDesk desk,
            JdbcClient database,
            Clock clock) {
        this.files = files;
        this.entries = entries;
        this.records = records;
        this.contacts = contacts;
        this.desk = desk;
        this.database = database;
        this.clock = clock;
    }

    /** @return the number of the file */
    String begin(String name, String knownAs, String className, @Nullable String born) {
        return files.begin(once(), new Pupil(name, knownAs, born == null ? null : LocalDate.parse(born), className));
    }

    void contact(String file, String name, String relation, String reached, String notToldWhy) {
        contacts.add(file, once(), new PupilContactText(name, relation, reached, notToldWhy));
    }

    /** The records are in whichever lists the visitor's presses have left them. */
    void link(String file, String child, PupilRole role) {
        Arrays.stream(Stage.values())
                .flatMap(stage -> desk.at(stage).stream())
                .filter(record -> record.child().equals(child))
                .map(DeskRecord::reference)
                .forEach(reference -> records.file(file, reference, role));
    }

    void write(String file, int days, PupilEntryKind kind, String who, String how, String words, String agreed) {
        write(file, new PupilEntryText(kind, ago(days), who, how, words, agreed, List.of()));
    }

    void bodyMap(String file, int days, String words, List<BodyMark> marks) {
        write(file, new PupilEntryText(PupilEntryKind.BODY_MAP, ago(days), "", "", words, "", marks));
    }

    private void write(String file, PupilEntryText text) {
        var sending = once();
        entries.write(file, sending, text);
        database.sql("update pupil_entry set written_at = ? where sending = ?")
                .params(UtcColumns.of(text.happenedAt().plus(TO_WRITE)), sending.toString())
                .update();
    }

    void stand(String file, FileStatus status, @Nullable Category category, String reason) {
        files.stand(file, once(), status, category, reason);
    }

    static BodyMark mark(BodySide side, BodyRegion region, String words) {
        return new BodyMark(side, region, region.x(side), region.y(), words);
    }

    private Instant ago(int days) {
        return UkTime.instant(UkTime.today(clock).minusDays(days).atTime(9 + days % 6, 10 + days % 40));
    }

    private static UUID once() {
        return UUID.randomUUID();
    }
}
