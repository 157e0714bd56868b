package org.thinkuknow.shell;

import com.vaadin.flow.component.Html;
import org.jsoup.Jsoup;

/**
 * Sanitised HTML of content on a page of Flow: the browser follows its links by itself, since most lead to pages that
 * Flow does not know.
 */
public final class ContentHtml {

    private ContentHtml() {}

    /** @param html one element with all that is in it */
    public static Html of(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        document.select("a[href]").attr("router-ignore", "");
        return new Html(document.body().html());
    }
}
