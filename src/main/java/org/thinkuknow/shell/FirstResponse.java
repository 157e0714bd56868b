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

import java.util.Optional;

/** Puts the public page into the first HTML response, so that it can be read before any script, and without one. */
@Component
class FirstResponse implements IndexHtmlRequestListener {

    private static final int NOT_FOUND = 404;

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
            } else if (path.startsWith("learn/") || !isRoute(path, request)) {
                response.getVaadinResponse().setStatus(NOT_FOUND);
                write(KindPages.notFound(path), document);
            }
        }
    }

    private static boolean isRoute(String path, VaadinServletRequest request) {
        return request.getService().getRouter().getRegistry().getNavigationTarget(path).isPresent();
    }

    private Optional<PublicPage> find(String path) {
        return pages.stream().flatMap(module -> module.at(path).stream()).findFirst();
    }

    private void write(PublicPage page, Document document) {
        document.title(page.fullTitle());
        document.head().appendElement("meta").attr("name", "description").attr("content", page.description());
        letOldBrowsersRead(document);
        document.select("link[data-file-path=styles/staff.css]").remove();
        var layout = new PublicLayout(centre, environment).around(page);
        var outlet = Optional.ofNullable(document.getElementById("outlet")).orElseGet(document::body);
        outlet.appendElement("div").addClass("first-response")
                .appendChild(ElementUtil.toJsoup(document, layout.getElement()));
    }

    /** Flow sends browsers that are too old for it to a page that says so; here they may keep the text instead. */
    private static void letOldBrowsersRead(Document document) {
        document.getElementsByTag("script").stream().filter(script -> script.data().contains("v-r=oldbrowser")).forEach(Element::remove);
    }
}
