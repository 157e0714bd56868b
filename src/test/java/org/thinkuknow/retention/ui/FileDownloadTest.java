package org.thinkuknow.retention.ui;

import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.thinkuknow.retention.ExportReason;
import org.thinkuknow.retention.Files;
import org.thinkuknow.retention.RetentionRefused;
import org.thinkuknow.withheld.WithheldWords;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

/** A child's file is made when somebody takes it, not when the link is shown. */
class FileDownloadTest {

    private static final List<WithheldWords> NONE = List.of();

    private final Files files = mock();
    private final DownloadEvent event = mock();
    private final VaadinResponse response = mock();
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();

    FileDownloadTest() throws IOException {
        when(event.getResponse()).thenReturn(response);
        when(event.getOutputStream()).thenReturn(taken);
        when(files.export("R-1", ExportReason.COURT, NONE)).thenReturn(new byte[] {1, 2, 3});
    }

    @Test
    void itIsMadeAndRecordedEachTimeItIsTaken() throws IOException {
        var download = new FileDownload(files, "R-1", ExportReason.COURT, NONE);
        verifyNoInteractions(files);
        download.handleDownloadRequest(event);
        download.handleDownloadRequest(event);
        verify(files, times(2)).export("R-1", ExportReason.COURT, NONE);
        assertThat(taken.toByteArray()).containsExactly(1, 2, 3, 1, 2, 3);
        verify(response, times(2)).setHeader("Cache-Control", "no-store");
        verify(event, times(2)).setFileName("R-1.zip");
        verify(event, times(2)).setContentType("application/zip");
    }

    @Test
    void whatWasErasedMeanwhileIsGone() throws IOException {
        Mockito.reset(files);
        when(files.export(any(), any(), any())).thenThrow(mock(RetentionRefused.class));
        new FileDownload(files, "R-1", ExportReason.COURT, NONE).handleDownloadRequest(event);
        verify(response).setStatus(410);
        assertThat(taken.size()).isZero();
    }
}
