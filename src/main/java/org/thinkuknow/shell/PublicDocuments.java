package org.thinkuknow.shell;

import com.vaadin.flow.dom.ElementUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.Centre;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Writes a public page into the document in which Flow starts, so that it can be read before any script, and without one.
 * The document that Flow gives is the same for everybody once its tokens are out; the first is kept, so that all later pages
 * can be written without Flow, a session or a cookie.
 */
@Component
class PublicDocuments {

    private final ObjectProvider<PublicPages> pages;
    private final Centre centre;
    private final Environment environment;
    private final Head head;
    private final AtomicReference<@Nullable Document> empty = new AtomicReference<>();

    PublicDocuments(ObjectProvider<PublicPages> pages, Centre centre, Environment environment, Head head) {
        this.pages = pages;
        this.centre = centre;
        this.environment = environment;
        this.head = head;
    }

    /** The page at a path, if a module has one. */
    Optional<PublicPage> find(String path) {
        return pages.stream().flatMap(module -> module.at(path).stream()).findFirst();
    }

    /** Takes out of Flow's document what belongs to one visitor; no public page sends a form to Flow. */
    void clean(Document document) {
        document.select("meta[name^=_csrf]").remove();
        document.getElementsByTag("script").stream()
                .filter(script -> script.data().contains("csrfParameterName"))
                .forEach(Element::remove);
        document.getElementsByTag("base").attr("href", "/");
        letOldBrowsersRead(document);
        startFlowLater(document);
        document.select("link[data-file-path~=^styles/(staff|desk|room)\\.css$]")
                .remove();
        empty.compareAndSet(null, document.clone());
    }

    /** Flow's document without a page, once Flow has made one. */
    Optional<Document> empty() {
        return Optional.ofNullable(empty.get()).map(Document::clone);
    }

    /** Writes a page into a clean document. */
    void write(PublicPage page, Document document) {
        PageFiles.name(page, document);
        head.describe(page, document);
        var layout = new PublicLayout(centre, environment).around(page);
        var outlet = Optional.ofNullable(document.getElementById("outlet")).orElseGet(document::body);
        outlet.appendElement("div")
                .addClass("first-response")
                .appendChild(ElementUtil.toJsoup(document, layout.getElement()));
    }

    /** Flow sends browsers that are too old for it to a page that says so; here they may keep the text instead. */
    private static void letOldBrowsersRead(Document document) {
        document.getElementsByTag("script").stream()
                .filter(script -> script.data().contains("v-r=oldbrowser"))
                .forEach(Element::remove);
    }

    /** Flow's own script is started by a small one after the first paint. */
    private static void startFlowLater(Document document) {
        document.select("script[type=module][src*=VAADIN/build/]").forEach(script -> {
            script.attr("data-starts", script.attr("src").replaceFirst("^\\.?/*", "/"))
                    .attr("src", "/scripts/start-flow.js")
                    .attr("defer", true);
            script.removeAttr("type").removeAttr("crossorigin");
        });
    }
}
