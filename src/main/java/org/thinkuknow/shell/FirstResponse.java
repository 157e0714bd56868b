package org.thinkuknow.shell;

import com.vaadin.flow.dom.ElementUtil;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.Centre;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts the public page into the first HTML response, so that it can be read before any script, and without one. */
@Component
class FirstResponse implements IndexHtmlRequestListener {

    private static final int NOT_FOUND = 404;
    private static final Set<String> NEW_READERS = Set.of("band-4-7", "band-7-11");

    private final transient ObjectProvider<PublicPages> pages;
    private final transient Centre centre;
    private final transient Environment environment;

    FirstResponse(ObjectProvider<PublicPages> pages, Centre centre, Environment environment) {
        this.pages = pages;
        this.centre = centre;
        this.environment = environment;
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        var document = response.getDocument();
        document.getElementsByTag("html").attr("lang", "en-GB");
        if (response.getVaadinRequest() instanceof VaadinServletRequest request) {
            var path = Paths.clean(request.getPathInfo());
            var page = find(path);
            if (page.isPresent()) {
                write(page.get(), document);
            } else if (!isStaffView(path, request)) {
                response.getVaadinResponse().setStatus(NOT_FOUND);
                write(KindPages.notFound(path), document);
            }
        }
    }

    /** What Flow routes to and no public page answers for; the addresses of lessons are public, whether there is one or not. */
    private static boolean isStaffView(String path, VaadinServletRequest request) {
        return !path.startsWith("learn/") && request.getService().getRouter().getRegistry().getNavigationRouteTarget(path).hasTarget();
    }

    private Optional<PublicPage> find(String path) {
        return pages.stream().flatMap(module -> module.at(path).stream()).findFirst();
    }

    private void write(PublicPage page, Document document) {
        document.title(page.fullTitle());
        document.head().appendElement("meta").attr("name", "description").attr("content", page.description());
        letOldBrowsersRead(document);
        fetchFontsEarly(page.look(), document);
        document.select("link[data-file-path=styles/staff.css]").remove();
        var layout = new PublicLayout(centre, environment).around(page);
        var outlet = Optional.ofNullable(document.getElementById("outlet")).orElseGet(document::body);
        outlet.appendElement("div").addClass("first-response")
                .appendChild(ElementUtil.toJsoup(document, layout.getElement()));
    }

    /** Without this a browser asks for a font only once it has read the styles, and the text would move when it comes. */
    private static void fetchFontsEarly(String look, Document document) {
        var family = NEW_READERS.contains(look) ? "andika" : "atkinson-hyperlegible-next";
        for (var weight : List.of("400", "700")) {
            document.head().appendElement("link").attr("rel", "preload").attr("as", "font").attr("type", "font/woff2").attr("crossorigin", true)
                    .attr("href", "/VAADIN/static/assets/fonts/files/%s-latin-%s-normal.woff2".formatted(family, weight));
        }
    }

    /** Flow sends browsers that are too old for it to a page that says so; here they may keep the text instead. */
    private static void letOldBrowsersRead(Document document) {
        document.getElementsByTag("script").stream().filter(script -> script.data().contains("v-r=oldbrowser")).forEach(Element::remove);
    }
}
