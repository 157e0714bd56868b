package org.thinkuknow.shell;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/** Puts the public page of an address into the first HTML response of Flow; an address without one is a kind "not found". */
@Component
class FirstResponse implements IndexHtmlRequestListener {

    private static final int NOT_FOUND = 404;

    private final transient PublicDocuments documents;

    FirstResponse(PublicDocuments documents) {
        this.documents = documents;
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        var document = response.getDocument();
        document.getElementsByTag("html").attr("lang", "en-GB");
        if (response.getVaadinRequest() instanceof VaadinServletRequest request) {
            var path = Paths.clean(request.getPathInfo());
            var page = documents.find(path);
            if (page.isPresent()) {
                documents.clean(document);
                documents.write(page.get(), document);
            } else if (isStaffView(path, request)) {
                document.head().appendElement("meta").attr("name", "robots").attr("content", "noindex");
                PageFiles.nameSettings(document);
            } else {
                response.getVaadinResponse().setStatus(NOT_FOUND);
                documents.clean(document);
                documents.write(KindPages.notFound(path), document);
            }
        }
    }

    /** What Flow routes to and no public page answers for; the addresses of lessons are public, whether there is one or not. */
    private static boolean isStaffView(String path, VaadinServletRequest request) {
        return !path.startsWith("learn/")
                && request.getService()
                        .getRouter()
                        .getRegistry()
                        .getNavigationRouteTarget(path)
                        .hasTarget();
    }
}
