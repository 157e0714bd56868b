package org.thinkuknow.retention;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.RefusedTry;
import org.thinkuknow.report.FinishedReports;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.vault.LinkKeys;
import org.thinkuknow.vault.KeyedHash;
import org.thinkuknow.vault.Vault;
import org.thinkuknow.withheld.Withholding;

import java.time.Clock;
import java.util.Optional;

/**
 * The link of a file that was sent. Its key is not stored but made anew from the reference; the code is stored as a keyed hash. Five
 * wrong codes close it, a receipt closes it, and so do five days.
 */
@Service
@Transactional
public class TransferLinks {

    private static final int LONGEST_NAME = 200;

    private final TransferRepository rows;
    private final FinishedReports reports;
    private final ChildFile file;
    private final Withholding withholding;
    private final Vault vault;
    private final LinkKeys keys;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TransferLinks(
            TransferRepository rows,
            FinishedReports reports,
            ChildFile file,
            Withholding withholding,
            Vault vault,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.reports = reports;
        this.file = file;
        this.withholding = withholding;
        this.vault = vault;
        this.keys = new LinkKeys(vault, "transfer link");
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    String pathOf(String reference) {
        return "/transfer/" + reference + "/" + keys.of(reference);
    }

    KeyedHash hashOf(String reference, String code) {
        return vault.hash("transfer code", reference + "\n" + code.replaceAll("[^0-9]", ""));
    }

    /** The organisation that an open link is for; empty if the link is forged, too old or used. */
    @Transactional(readOnly = true)
    public Optional<String> recipient(String reference, String key) {
        return isKey(reference, key)
                ? rows.findById(reference)
                        .filter(transfer -> transfer.isOpen(clock.instant()))
                        .map(Transfer::recipient)
                : Optional.empty();
    }

    /** The file as a zip; empty if the link or the code is not good. */
    public Optional<byte[]> download(String reference, String key, String code) {
        return open(reference, key, code)
                .filter(transfer -> reports.lock(transfer.report())
                        .filter(progress -> progress != ReportStatus.ERASED)
                        .isPresent())
                .map(transfer -> {
                    transfer.opened(clock.instant());
                    audit.recordByLink(transfer.recipient(), "downloaded file", transfer.report(), reference);
                    return file.of(transfer.report(), withholding.outOf(reference));
                });
    }

    /**
     * Takes the receipt: somebody there has the file. After this the link opens nothing.
     *
     * @return whether link and code were good, somebody is named, and the file was downloaded before
     */
    public boolean confirm(String reference, String key, String code, String by) {
        var transfer = by.isBlank() || by.length() > LONGEST_NAME
                ? Optional.<Transfer>empty()
                : open(reference, key, code).filter(Transfer::isOpened);
        transfer.ifPresent(found -> {
            found.received(vault.seal(by.strip(), reference), clock.instant());
            audit.recordByLink(found.recipient(), "confirmed receipt", found.report(), reference);
        });
        return transfer.isPresent();
    }

    private boolean isKey(String reference, String key) {
        var ours = keys.isOf(reference, key);
        if (!ours) {
            events.publishEvent(RefusedTry.KEY);
        }
        return ours;
    }

    private Optional<Transfer> open(String reference, String key, String code) {
        var transfer = isKey(reference, key)
                ? rows.lock(reference).filter(found -> found.isOpen(clock.instant()))
                : Optional.<Transfer>empty();
        var good = transfer.filter(found -> hashOf(reference, code).is(found.codeHash()));
        if (good.isEmpty()) {
            transfer.ifPresent(found -> {
                found.wrongCode();
                audit.recordByLink(found.recipient(), "gave a wrong code", found.report(), reference);
            });
        }
        return good;
    }
}
