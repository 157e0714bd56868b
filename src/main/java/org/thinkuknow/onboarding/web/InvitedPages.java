package org.thinkuknow.onboarding.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.thinkuknow.account.HashingBusy;
import org.thinkuknow.account.Invitations.Invited;
import org.thinkuknow.account.NewAccount;
import org.thinkuknow.account.Newcomers;
import org.thinkuknow.limits.Allowances;

import java.util.Map;
import java.util.Optional;

/** On which somebody who is asked opens their account. Looking at it uses nothing up: programs that look through e-mail open links. */
@Controller
class InvitedPages {

    private static final int AT_ONCE = 600;
    private static final int PER_MINUTE = 200;

    private final Newcomers newcomers;
    private final Allowances allowances;

    InvitedPages(Newcomers newcomers, Allowances allowances) {
        this.newcomers = newcomers;
        this.allowances = allowances;
    }

    @GetMapping("/schools/invited/{code}")
    String invited(@PathVariable String code, Model model, HttpServletRequest request, HttpServletResponse response) {
        if (isTooMuch(request)) {
            return wait(model, response);
        }
        return newcomers
                .asked(code)
                .map(invited -> form(code, invited, Map.of(), model))
                .orElseGet(() -> over(response));
    }

    @GetMapping("/schools/code")
    String code() {
        return "onboarding/code";
    }

    @PostMapping("/schools/code")
    String typed(@RequestParam String code, Model model, HttpServletRequest request, HttpServletResponse response) {
        if (isTooMuch(request)) {
            return wait(model, response);
        }
        return newcomers
                .asked(code)
                .map(invited -> form(code, invited, Map.of(), model))
                .orElseGet(() -> {
                    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                    model.addAttribute("wrong", "code");
                    model.addAttribute(
                            "error",
                            "That code does not work. Please check all sixteen letters. A code works once, for four weeks.");
                    return "onboarding/code";
                });
    }

    @PostMapping("/schools/invited")
    String open(
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (isTooMuch(request)) {
            return wait(model, response);
        }
        var code = typed.getOrDefault("code", "");
        return newcomers
                .asked(code)
                .map(invited -> open(code, invited, typed, model, response))
                .orElseGet(() -> over(response));
    }

    private String open(
            String code, Invited invited, Map<String, String> typed, Model model, HttpServletResponse response) {
        try {
            var password = typed.getOrDefault("password", "");
            if (!password.equals(typed.get("again"))) {
                throw new NewAccount.Refused("again", "The password is not the same both times. Please type it again.");
            }
            newcomers.open(invited, typed.getOrDefault("username", ""), typed.getOrDefault("fullName", ""), password);
            return "redirect:/sign-in?welcome";
        } catch (NewAccount.Refused e) {
            model.addAttribute("wrong", e.field());
            return again(code, invited, typed, model, response, e);
        } catch (HashingBusy e) {
            return again(code, invited, typed, model, response, e);
        }
    }

    private String again(
            String code,
            Invited invited,
            Map<String, String> typed,
            Model model,
            HttpServletResponse response,
            RuntimeException why) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("error", why.getMessage());
        return form(code, invited, typed, model);
    }

    private String form(String code, Invited invited, Map<String, String> typed, Model model) {
        model.addAttribute("code", code);
        model.addAttribute("school", invited.school().name());
        model.addAttribute("mail", invited.noticesTo());
        model.addAttribute("lead", invited.roles().size() > 1);
        model.addAttribute(
                "fullName", Optional.ofNullable(typed.get("fullName")).orElse(invited.name()));
        model.addAttribute(
                "username", Optional.ofNullable(typed.get("username")).orElseGet(() -> newcomers.proposed(invited)));
        return "onboarding/invited";
    }

    private boolean isTooMuch(HttpServletRequest request) {
        return allowances.secondsToWait(
                        "invitations", Allowances.networkOf(request.getRemoteAddr()), AT_ONCE, PER_MINUTE)
                > 0;
    }

    private static String wait(Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        model.addAttribute(
                "error", "There have been very many requests from your network. Please wait a minute, then try again.");
        return "onboarding/code";
    }

    private static String over(HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return "onboarding/over";
    }
}
