package org.thinkuknow.retention.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import org.thinkuknow.retention.ExportReason;
import org.thinkuknow.retention.Files;
import org.thinkuknow.retention.RetentionRefused;
import org.thinkuknow.shell.SignInAgain;
import org.thinkuknow.withheld.WithheldWords;

import java.io.IOException;
import java.util.List;

/** A child's whole file, made when it is downloaded and kept nowhere in between; each time it is taken out is recorded. */
class FileDownload implements DownloadHandler {

    private static final int GONE = 410;
    private static final int NOT_YET = 403;

    private final transient Files files;
    private final String reference;
    private final ExportReason reason;
    private final transient List<WithheldWords> withheld;

    FileDownload(Files files, String reference, ExportReason reason, List<WithheldWords> withheld) {
        this.files = files;
        this.reference = reference;
        this.reason = reason;
        this.withheld = List.copyOf(withheld);
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.getResponse().setHeader("Cache-Control", "no-store");
        try {
            var bytes = files.export(reference, reason, withheld);
            event.setFileName(reference + ".zip");
            event.setContentType("application/zip");
            event.getOutputStream().write(bytes);
        } catch (RetentionRefused erasedMeanwhile) {
            event.getResponse().setStatus(GONE);
        } catch (SignInAgain tooLongAgo) {
            event.getResponse().setStatus(NOT_YET); // the press has said so on the page
        }
    }
}
