package org.thinkuknow.shell;

import com.vaadin.flow.dom.ElementUtil;
import jakarta.servlet.http.HttpServletResponse;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.springframework.core.env.Environment;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.thinkuknow.centre.Centre;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Public pages as whole HTML documents, without Flow and without a session: what an old phone must be able to read.
 * They have the same frame and the same styles as the pages of Flow (decision 0008).
 */
@Component
public class PlainDocuments {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Centre centre;
    private final Environment environment;
    private final Head head;

    PlainDocuments(Centre centre, Environment environment, Head head) {
        this.centre = centre;
        this.environment = environment;
        this.head = head;
    }

    /** Answers with a page that everybody may keep, as long as they ask whether it is still the same. */
    public ResponseEntity<String> answer(Optional<PublicPage> page, String path) {
        if (page.isEmpty()) {
            return ResponseEntity.status(HttpStatus.NOT_FOUND).contentType(HTML).body(html(KindPages.notFound(path)));
        }
        var html = html(page.get());
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noCache())
                .eTag("W/\"%s\"".formatted(DigestUtils.md5DigestAsHex(html.getBytes(StandardCharsets.UTF_8))))
                .body(html);
    }

    /** Answers that there is no page, outside of any controller. */
    public void answerNotFound(String path, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setContentType(HTML.toString());
        response.getOutputStream().write(html(KindPages.notFound(path)).getBytes(StandardCharsets.UTF_8));
    }

    /** Answers with a page that belongs to one reader alone. */
    public ResponseEntity<String> answerOnce(PublicPage page) {
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(html(page));
    }

    /** The whole document of a page. */
    String html(PublicPage page) {
        var document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        document.prependChild(new DocumentType("html", "", ""));
        document.head().appendElement("meta").attr("charset", "utf-8");
        document.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        document.head().appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        document.head().appendElement("link").attr("rel", "icon").attr("href", "/illustrations/logo.svg");
        PageFiles.nameAll(page, document);
        head.describe(page, document);
        document.body()
                .appendChild(ElementUtil.toJsoup(
                        document,
                        new PublicLayout(centre, environment).around(page).getElement()));
        document.select("a.skip").attr("href", "#main"); // without Flow's base address, wherever the page stands
        return document.outerHtml();
    }
}
