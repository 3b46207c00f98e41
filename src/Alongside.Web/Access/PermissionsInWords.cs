using System.Text;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;

namespace Alongside.Web.Access;

/// <summary>Every page and who may open it, as a document a person can review. A test holds docs/permissions.md to it.</summary>
internal static class PermissionsInWords
{
    private const string Head = """
        # Who may open which page

        Written by `./alongside permissions --write docs/permissions.md` from the pages themselves and the one table of permissions (`Permissions.cs`); a test compares. Do not edit it by hand.

        A mark says that the role may come in at all. **Reach then says with whom**: a page about a family, a person or a relationship answers only to those who hold a live relationship with that family, whose team does, or who supervise that team; to a service lead for four hours after a typed reason. A person of a family reaches their own family alone, and in it what was released to them by name. For everybody else it is the same 404 as a page that does not exist. Signed out, every page but the open ones leads to sign-in; a device handed over reaches its one page.

        | Page | For | Worker | Supervisor | Service lead | Administrator | Family member | Front door | Partner | Data protection |
        |---|---|:-:|:-:|:-:|:-:|:-:|:-:|:-:|:-:|

        """;

    public static string Of(IEnumerable<Endpoint> endpoints)
    {
        var pages = endpoints.OfType<RouteEndpoint>().GroupBy(e => "/" + e.RoutePattern.RawText!.TrimStart('/')).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
        var told = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var page in pages.Where(p => Needs(p) is not null || IsHandedOver(p))) told.Append(Line(page.Key, Needs(page)));
        told.Append("\n## With whom, and what of it\n\nEvery rule of the one decision (`DecisionTable.cs`). One that denies outweighs all that allow; what no rule allows is denied. Nothing is read or written in a record that may not be opened, and nothing released or hidden that may not be read.\n\n| To | | For | When |\n|---|---|---|---|\n");
        foreach (var rule in DecisionTable.Rows)
            told.Append(System.Globalization.CultureInfo.InvariantCulture, $"| {InWords(rule.Act.ToString())} | {(rule.Effect == Effect.Deny ? "**denied**" : "allowed")} | {string.Join(", ", rule.For.Select(r => InWords(r.ToString())))} | {rule.Says} |\n");
        told.Append("\n## Open to everyone\n\n| Page | Because |\n|---|---|\n");
        foreach (var page in pages)
            if (page.First().Metadata.GetMetadata<OpenToEveryoneAttribute>() is { } open) told.Append(System.Globalization.CultureInfo.InvariantCulture, $"| `{page.Key}` | {open.Because} |\n");
        return told.ToString();
    }

    private static May? Needs(IEnumerable<Endpoint> page) => page.First().Metadata.GetMetadata<NeedsAttribute>()?.May;

    private static bool IsHandedOver(IEnumerable<Endpoint> page) => page.First().Metadata.GetMetadata<HandedOverAttribute>() is not null;

    private static string Line(string address, May? may)
    {
        var roles = Enum.GetValues<Role>().Select(role => Permissions.Allows(role, may ?? May.Write) ? "●" : " ");
        var purpose = may is { } known ? InWords(known.ToString()) : "a device handed over, or write";
        return $"| `{address}` | {purpose} | {string.Join(" | ", roles)} |\n";
    }

    private static string InWords(string name) => Look.Pick.Kebab(name).Replace('-', ' ');
}
