package care.renkei.query.web.pages;

import care.renkei.query.web.Freshness;
import care.renkei.query.web.OtherLanguage;
import care.renkei.query.web.Viewer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Renders the real templates with the real words, without a server. */
public final class RenderedPages {

    public static final MessageSource MESSAGES = messages();

    private static final SpringTemplateEngine ENGINE = engine();

    private RenderedPages() {}

    private static MessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("pages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    private static SpringTemplateEngine engine() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(MESSAGES);
        return engine;
    }

    public static String render(String template, Map<String, Object> model, Locale locale) {
        var servletContext = new MockServletContext();
        try (var context = new GenericWebApplicationContext(servletContext)) {
            context.refresh();
            var request = new MockHttpServletRequest(servletContext, "GET", "/persons/person-a");
            request.setAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE, context);
            request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, new FixedLocaleResolver(locale));
            var views = new ThymeleafViewResolver();
            views.setTemplateEngine(ENGINE);
            views.setApplicationContext(context);
            views.setCharacterEncoding("UTF-8");
            View view = Objects.requireNonNull(views.resolveViewName(template, locale));
            var full = new HashMap<>(model);
            full.put("viewer", new Viewer("青木さん（ともしび）", "ともしび", true));
            full.put("freshness", new Freshness("2026-11-04T01:24:00Z", "11月4日（水）10時24分", "（1秒前に確かめた）", false));
            full.put("otherLanguage", new OtherLanguage("en", "English", "?lang=en"));
            var response = new MockHttpServletResponse();
            view.render(full, request, response);
            return response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
