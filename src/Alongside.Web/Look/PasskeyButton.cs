using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Alongside.Web.Look;

/// <summary>
/// <c>&lt;passkey-button do="ask" options="…" sealed="…" prefix="" text="…" /&gt;</c>, inside a form: hands the challenge to
/// the browser, puts its answer into the form, and sends it. It needs its script, and is not there without.
/// </summary>
[HtmlTargetElement("passkey-button", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PasskeyButton(Phrases phrases) : TagHelper
{
    /// <summary><c>make</c> or <c>ask</c>.</summary>
    public string Do { get; set; } = "ask";

    /// <summary>What the browser is handed, as JSON.</summary>
    public string Options { get; set; } = "";

    /// <summary>The same challenge, for us.</summary>
    public string Sealed { get; set; } = "";

    /// <summary>Before the names of the two fields.</summary>
    public string Prefix { get; set; } = "";

    public string Text { get; set; } = "";
    public string Class { get; set; } = "govuk-button govuk-button--secondary";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.AppendHtml(Hidden("Sealed", Sealed)).AppendHtml(Hidden("Credential", ""));
        var button = new TagBuilder("button")
        {
            Attributes =
            {
                ["type"] = "button", ["class"] = Class, ["data-with-script"] = "", ["data-passkey"] = Do, ["data-passkey-options"] = Options,
                ["data-passkey-into"] = Prefix + "Credential", ["data-passkey-failed"] = phrases["passkey-failed"],
            },
        };
        button.InnerHtml.Append(Text);
        output.Content.AppendHtml(button);
    }

    private TagBuilder Hidden(string name, string value) =>
        new("input") { TagRenderMode = TagRenderMode.SelfClosing, Attributes = { ["type"] = "hidden", ["name"] = Prefix + name, ["value"] = value } };
}
