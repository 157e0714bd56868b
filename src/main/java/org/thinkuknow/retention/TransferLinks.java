package org.thinkuknow.retention;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.RefusedTry;
import org.thinkuknow.report.FinishedReports;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.vault.LinkKeys;
import org.thinkuknow.vault.Vault;
import org.thinkuknow.withheld.Withholding;

import java.time.Clock;
import java.util.Optional;

/**
 * The link of a file that was sent. Its key is not stored but made anew from the reference. It opens in a browser in which a code was given
 * (decision 0128). Five wrong codes close it until there is a new one, a receipt closes it, and so do five days.
 */
@Service
@Transactional
public class TransferLinks {

    private static final int LONGEST_NAME = 200;

    private final TransferRepository rows;
    private final FinishedReports reports;
    private final ChildFile file;
    private final Withholding withholding;
    private final TransferCodes codes;
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
            TransferCodes codes,
            Vault vault,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.reports = reports;
        this.file = file;
        this.withholding = withholding;
        this.codes = codes;
        this.vault = vault;
        this.keys = new LinkKeys(vault, "transfer link");
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    String pathOf(String reference) {
        return "/transfer/" + reference + "/" + keys.of(reference);
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

    /** Whether a browser opens the link without a code. */
    @Transactional(readOnly = true)
    public boolean isLetIn(String reference, String key, String browser) {
        return isKey(reference, key) && codes.isIn(reference, browser, clock.instant());
    }

    /**
     * Takes a code: it is good once, and the browser in which it was given opens the link from then on.
     *
     * @param browser what the browser shows; empty if nothing
     * @return what the browser shows from now on; empty if the link or the code is not good
     */
    public Optional<String> letIn(String reference, String key, String code, String browser) {
        return locked(reference, key).flatMap(transfer -> {
            var now = clock.instant();
            if (codes.isIn(reference, browser, now)) {
                return Optional.of(browser);
            }
            var shows = codes.letIn(reference, code, browser, now);
            if (shows.isEmpty()) {
                transfer.wrongCode();
            }
            audit.recordByLink(
                    transfer.recipient(),
                    shows.isPresent() ? "gave code" : "gave a wrong code",
                    transfer.report(),
                    reference);
            return shows;
        });
    }

    /** The file as a zip; empty if the link is not good, or no code was given in that browser. */
    public Optional<byte[]> download(String reference, String key, String browser) {
        return open(reference, key, browser)
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
     * @return whether the link is good in that browser, somebody is named, and the file was downloaded before
     */
    public boolean confirm(String reference, String key, String browser, String by) {
        var transfer = by.isBlank() || by.length() > LONGEST_NAME
                ? Optional.<Transfer>empty()
                : open(reference, key, browser).filter(Transfer::isOpened);
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

    private Optional<Transfer> locked(String reference, String key) {
        return isKey(reference, key)
                ? rows.lock(reference).filter(found -> found.isOpen(clock.instant()))
                : Optional.empty();
    }

    private Optional<Transfer> open(String reference, String key, String browser) {
        return locked(reference, key).filter(found -> codes.isIn(reference, browser, clock.instant()));
    }
}
