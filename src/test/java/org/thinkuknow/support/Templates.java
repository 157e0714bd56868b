package org.thinkuknow.support;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.thinkuknow.translation.Translations;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Plain pages as they are written, without the application. */
public final class Templates {

    private Templates() {}

    /** Every page has the words of its language. */
    private static Map<String, Object> withWords(Map<String, Object> model) {
        var filled = new HashMap<>(model);
        filled.putIfAbsent("p", Translations.all().english());
        return filled;
    }

    /** A page with what it shows. */
    public static Document render(String template, Map<String, Object> model) {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return Jsoup.parse(engine.process(template, new Context(Locale.UK, withWords(model))));
    }
}
