package org.thinkuknow.support;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/** One answer of the server, as a browser without scripts sees it. */
public record PlainPage(int status, HttpHeaders headers, String html, Document document) {

    static PlainPage of(HttpResponse<String> response) {
        return new PlainPage(response.statusCode(), response.headers(), response.body(), Jsoup.parse(response.body()));
    }

    /** What can be read on the page. */
    public String text() {
        return document.body().text();
    }

    /** What the field with that name holds, white space and all. */
    public String kept(String name) {
        var field = document.selectFirst("[name=%s]".formatted(name));
        if (field == null) {
            throw new AssertionError("The page has no field " + name);
        }
        return value(field);
    }

    /** What is chosen among the radio buttons with that name; empty if nothing is. */
    public String chosen(String name) {
        return document.select("input[type=radio][name=%s][checked]".formatted(name))
                .attr("value");
    }

    /** What pressing the button sends: every field of the page's form as it stands. */
    public Map<String, String> asSent() {
        var sent = new LinkedHashMap<String, String>();
        document.select("form [name]").stream()
                .filter(field -> !field.attr("type").equals("radio") || field.hasAttr("checked"))
                .forEach(field -> sent.put(field.attr("name"), value(field)));
        return sent;
    }

    /** The sentences that stand at the fields or on top. */
    public String errors() {
        return document.select(".error").text();
    }

    /** The five words. */
    public String receipt() {
        return document.select("output#receipt").text();
    }

    private static String value(Element field) {
        return switch (field.normalName()) {
            case "textarea" -> field.wholeText();
            case "select" -> field.select("option[selected]").attr("value");
            default -> field.attr("value");
        };
    }

    /** Never the page: it can hold a child's words. */
    @Override
    public String toString() {
        return "PlainPage[" + status + "]";
    }
}
