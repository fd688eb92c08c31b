package care.renkei.events.reading;

import care.renkei.events.EventDescription;
import care.renkei.events.schema.EventSchema;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import com.networknt.schema.path.PathType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** Holds data against the schema of its type; every schema is made once. */
final class SchemaCheck {

    private static final Dialect DIALECT = Dialect.builder(Dialects.getDraft202012())
            .keyword(new NonValidationKeyword("x-renkei-ja"))
            .keyword(new NonValidationKeyword("x-renkei-title-ja"))
            .keyword(new NonValidationKeyword("x-renkei-in-clear"))
            .build();

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            DIALECT,
            builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                    .formatAssertionsEnabled(true)
                    .pathType(PathType.JSON_POINTER)
                    .build()));

    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    /**
     * What was found.
     *
     * @param data as it was sent, or with its dates in the form of the contract where they were not
     * @param problems at most one for each place: the first that the schema names
     */
    record Checked(JsonNode data, List<FieldProblem> problems) {}

    Checked check(JsonNode sent, EventDescription type) {
        JsonNode data = sent;
        List<Error> errors = schema(type).validate(sent);
        JsonNode understood = errors.isEmpty() ? null : PeoplesDates.understood(sent, errors);
        if (understood != null) {
            data = understood;
            errors = schema(type).validate(understood);
        }
        return new Checked(data, problems(errors));
    }

    private static List<FieldProblem> problems(List<Error> errors) {
        Map<String, FieldProblem> problems = new LinkedHashMap<>();
        for (Error error : errors) {
            FieldProblem problem = SchemaProblem.of(error);
            problems.putIfAbsent(problem.pointer(), problem);
        }
        return List.copyOf(problems.values());
    }

    private Schema schema(EventDescription type) {
        return schemas.computeIfAbsent(type.wireName(), ignored -> {
            Schema schema = registry.getSchema(EventSchema.of(type));
            schema.initializeValidators();
            return schema;
        });
    }
}
