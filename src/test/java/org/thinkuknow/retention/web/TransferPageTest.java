package org.thinkuknow.retention.web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.centre.LetInCookie;
import org.thinkuknow.retention.TransferLinks;

import java.net.URI;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** What somebody elsewhere sees who follows the link of a file. */
class TransferPageTest {

    private static final String LINK = "/transfer/T-1/key";

    private final TransferLinks links = mock();
    private final LetInCookie cookie = new LetInCookie(
            new Centre("", "", "http://localhost", URI.create("https://example.org"), "centre@example.org", false));
    private final MockMvcTester web =
            MockMvcTester.create(MockMvcBuilders.standaloneSetup(new TransferPage(links, cookie))
                    .setSingleView((model, request, response) -> {})
                    .build());

    @BeforeEach
    void oneLinkIsOpen() {
        when(links.recipient("T-1", "key")).thenReturn(Optional.of("Hill Street School"));
        when(links.letIn("T-1", "key", "123456", "")).thenReturn(Optional.of("browser"));
    }

    @Test
    void anOpenLinkNamesWhomItIsFor() {
        assertThat(web.get().uri(LINK))
                .hasStatus(200)
                .hasViewName("retention/transfer")
                .model()
                .containsEntry("recipient", "Hill Street School")
                .doesNotContainKey("problem");
    }

    @Test
    void aClosedLinkSaysNothingOfIt() {
        assertThat(web.get().uri("/transfer/T-1/forged"))
                .hasStatus(404)
                .hasViewName("retention/transfer-closed")
                .model()
                .doesNotContainKey("recipient");
    }

    @Test
    void theRightCodeBringsTheFileAndNoBrowserKeepsIt() {
        when(links.download("T-1", "key", "browser")).thenReturn(Optional.of(new byte[] {1, 2, 3}));
        var file = posted(LINK, "123456", "");
        assertThat(file.getMvcResult().getModelAndView()).as("a page").isNull();
        assertThat(file)
                .hasStatus(200)
                .hasContentType("application/zip")
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("Content-Disposition", "attachment; filename=\"T-1.zip\"")
                .body()
                .containsExactly(1, 2, 3);
    }

    @Test
    void anotherCodeOrNoneSaysSoOnTheSamePage() {
        when(links.download("T-1", "key", "")).thenReturn(Optional.empty());
        assertThat(web.post().uri(LINK))
                .hasStatus(422)
                .hasViewName("retention/transfer")
                .model()
                .hasEntrySatisfying(
                        "problem", said -> assertThat(said).asString().contains("was used already"))
                .containsEntry("recipient", "Hill Street School");
    }

    @Test
    void theCodeThatClosesTheLinkClosesThePage() {
        when(links.download("T-1", "key", "")).thenReturn(Optional.empty());
        when(links.recipient("T-1", "key")).thenReturn(Optional.empty());
        assertThat(posted(LINK, "wrong", "")).hasStatus(404).hasViewName("retention/transfer-closed");
    }

    @Test
    void aReceiptIsThankedForOrAskedForAgain() {
        when(links.confirm("T-1", "key", "browser", "Ms Hill")).thenReturn(true);
        assertThat(posted(LINK + "/receipt", "123456", "Ms Hill"))
                .hasStatus(200)
                .hasViewName("retention/transfer-received");
        assertThat(posted(LINK + "/receipt", "123456", ""))
                .hasStatus(422)
                .hasViewName("retention/transfer")
                .model()
                .containsEntry("problem", "Please download the file first, in this browser, then give your name.");
    }

    private MvcTestResult posted(String address, String code, String by) {
        return web.post().uri(address).param("code", code).param("by", by).exchange();
    }
}
