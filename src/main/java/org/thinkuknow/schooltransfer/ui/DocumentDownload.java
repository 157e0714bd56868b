package org.thinkuknow.schooltransfer.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import org.thinkuknow.pupilfile.PupilFileRefused;
import org.thinkuknow.schooltransfer.SendingFiles;
import org.thinkuknow.shell.SignInAgain;

import java.io.IOException;

/** A child's file for another system, made when it is downloaded and kept nowhere in between; each time is recorded. */
class DocumentDownload implements DownloadHandler {

    private static final int GONE = 410;
    private static final int NOT_YET = 403;

    private final transient SendingFiles sending;
    private final String number;

    DocumentDownload(SendingFiles sending, String number) {
        this.sending = sending;
        this.number = number;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.getResponse().setHeader("Cache-Control", "no-store");
        try {
            var bytes = sending.document(number);
            event.setFileName("child-file-%s.json".formatted(number));
            event.setContentType("application/json");
            event.getOutputStream().write(bytes);
        } catch (PupilFileRefused erasedMeanwhile) {
            event.getResponse().setStatus(GONE);
        } catch (SignInAgain tooLongAgo) {
            event.getResponse().setStatus(NOT_YET); // the press has said so on the page
        }
    }
}
