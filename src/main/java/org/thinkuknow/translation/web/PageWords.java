package org.thinkuknow.translation.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;
import org.thinkuknow.translation.Translations;
import org.thinkuknow.translation.Words;

import java.util.Optional;

/** The words of every plain page: of a report page, also of one that went wrong, in the language of its address. */
@ControllerAdvice
class PageWords {

    private final Translations languages;

    PageWords(Translations languages) {
        this.languages = languages;
    }

    /** Reads the address alone, because what was sent may be what is wrong. */
    @ModelAttribute("p")
    Words words(HttpServletRequest request) {
        var asked = Optional.ofNullable((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .orElseGet(request::getRequestURI);
        var named = UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams()
                .getFirst("lang");
        return asked.startsWith("/report") && named != null ? languages.in(named) : languages.english();
    }
}
