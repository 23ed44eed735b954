package se.stabsliggaren.api.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;

/** How names that somebody typed are compared. */
final class TypedNames {

    /** Who may look past the case of letters, and of what: nothing that names anybody. */
    private static final Map<String, String> OF_WHAT_NAMES_NOBODY = Map.ofEntries(
            Map.entry("projection.evaluation.UncertaintiesSection", "a text that says that something is unknown"),
            Map.entry("projection.filing.BreachDraft", "the label of a field of a form"),
            Map.entry("projection.regime.PackSchema", "a word of a schema"),
            Map.entry("projection.text.SwedishWords", "the first letter of a sentence"),
            Map.entry("api.attachment.OfferHeaders", "a media type"),
            Map.entry("api.export.ExportController", "a media type"),
            Map.entry("api.export.RecurringWords", "the words of a text"),
            Map.entry("api.grant.AccessService", "a domain"),
            Map.entry("api.login.Bootstrap", "an account, made of a name"),
            Map.entry("api.mail.MailSettings", "a setting, made of an id"),
            Map.entry("api.openapi.OpenApiViews", "the name of a schema"),
            Map.entry("api.store.ViolatedConstraint", "a constraint of the database"),
            Map.entry("api.webhook.ReceiverAddress", "a scheme and a host"));

    private static final Set<String> PASSES_OVER_CASE =
            Set.of("toLowerCase", "toUpperCase", "equalsIgnoreCase", "compareToIgnoreCase", "CASE_INSENSITIVE_ORDER");

    private static final DescribedPredicate<JavaClass> OF_NAMES = DescribedPredicate.describe(
            "may compare names", each -> !OF_WHAT_NAMES_NOBODY.containsKey(outermost(each)));

    /** A name is the same in another case, in other white space and in the other way to write å: TypedName knows all three. */
    @ArchTest
    static final ArchRule NAMES_ARE_COMPARED_BY_TYPED_NAME_ALONE =
            noClasses().that(OF_NAMES).should().accessTargetWhere(passesOverCase());

    private TypedNames() {}

    private static DescribedPredicate<JavaAccess<?>> passesOverCase() {
        return DescribedPredicate.describe(
                "String passes over case",
                access -> access.getTarget().getOwner().isEquivalentTo(String.class)
                        && PASSES_OVER_CASE.contains(access.getTarget().getName()));
    }

    private static String outermost(JavaClass of) {
        String name = of.getName().replace("se.stabsliggaren.", "");
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }
}
