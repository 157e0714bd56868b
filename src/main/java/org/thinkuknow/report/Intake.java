package org.thinkuknow.report;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Stores one report or what is added to it, its audit row and its event in one transaction. */
@Component
class Intake {

    private static final Logger log = LoggerFactory.getLogger(Intake.class);

    private final ReportRepository reports;
    private final Correspondence correspondence;
    private final Receipts receipts;
    private final WordsFormat format;
    private final Vault vault;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Intake(
            ReportRepository reports,
            Correspondence correspondence,
            Receipts receipts,
            WordsFormat format,
            Vault vault,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.correspondence = correspondence;
        this.receipts = receipts;
        this.format = format;
        this.vault = vault;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Stores the report, or finds that its submission is stored already.
     *
     * @param urgent whether a first glance took it for grave
     * @throws org.springframework.dao.DataIntegrityViolationException if the same submission is being stored at this moment
     * @throws org.springframework.dao.ConcurrencyFailureException     likewise, on a database with snapshot isolation
     */
    @Transactional
    Filed store(NewReport told, boolean urgent) {
        var submissionHash = vault.hash("submission", told.submission());
        var earlier = reports.findBySubmissionHashIn(submissionHash.any());
        if (earlier.isPresent()) {
            keep(earlier.get(), told.asAddition());
            return filed(earlier.get(), told.submission());
        }
        var receipt = receipts.receiptOf(told.submission());
        var reference = References.next();
        var words = vault.seal(format.write(told.words()), reference);
        reports.saveAndFlush(new Report(
                reference,
                told,
                UtcColumns.stored(clock.instant()),
                submissionHash.fresh(),
                receipts.hashOf(receipt).fresh(),
                words));
        audit.record("received", reference, told.door().words());
        events.publishEvent(new ReportReceived(reference, urgent));
        if (!told.host().isEmpty()) {
            events.publishEvent(new CameBySite(reference));
        }
        log.info("Report {} received by {}", reference, told.door().words());
        return new Filed(reference, receipt);
    }

    /**
     * Adds to the report with the same submission.
     *
     * @throws java.util.NoSuchElementException if there is none
     * @throws WroteMuch                        if very much came within the last hour
     */
    @Transactional
    Filed add(Addition added) {
        var report = reports.lockBySubmissionHash(
                        vault.hash("submission", added.submission()).any())
                .orElseThrow();
        correspondence.checkPace(report.reference());
        keep(report, added);
        return filed(report, added.submission());
    }

    /** The receipt and reference of a submission that is stored. */
    @Transactional(readOnly = true)
    Optional<Filed> find(String submission) {
        return reports.findBySubmissionHashIn(
                        vault.hash("submission", submission).any())
                .map(report -> filed(report, submission));
    }

    private Filed filed(Report report, String submission) {
        return new Filed(report.reference(), receipts.receiptOf(submission, report.receiptHash()));
    }

    /** What is new joins the report where nothing was said before; what is different, and the news that there is some, is a message. */
    private void keep(Report earlier, Addition added) {
        var reference = earlier.reference();
        Map<Field, String> words = earlier.hasWords()
                ? format.read(vault.open(earlier.sealedWords(), reference))
                : new EnumMap<>(Field.class);
        var written = correspondence.of(reference).stream()
                .filter(message -> message.author() == Author.CHILD)
                .map(FiledReport.SentMessage::text)
                .toList();
        var message = added.message(words, earlier.dangers(), written);
        if (message.isEmpty()) {
            return;
        }
        var dangerRose = earlier.heighten(added.dangers());
        words.putAll(added.filling(words));
        earlier.hold(vault.seal(format.write(words), reference));
        earlier.childWrote();
        correspondence.add(reference, Author.CHILD, message);
        audit.record("wrote again", reference, "more was told with the form");
        events.publishEvent(new ChildAnswered(reference, dangerRose));
    }
}
