using System.Globalization;
using Alongside.Web.Keeping;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Alongside.Web.Look;

/// <summary>
/// One thing to write: label, hint, what is wrong with it, and the box. <c>rows</c> makes it a text of several lines.
/// What somebody wrote comes back exactly, also after a refusal.
/// </summary>
[HtmlTargetElement("field", Attributes = "for,label", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldTagHelper : TagHelper
{
    public ModelExpression For { get; set; } = null!;

    /// <summary>What it is called on the form, where the expression cannot say so: a row still to come.</summary>
    public string? Name { get; set; }

    public string Label { get; set; } = "";
    public string? Hint { get; set; }

    /// <summary>More than one makes a text area.</summary>
    public int Rows { get; set; } = 1;

    /// <summary>Characters; read from the value it limits, never written here.</summary>
    public int? Limit { get; set; }

    public string Type { get; set; } = "text";
    public string? Class { get; set; }
    public string? Autocomplete { get; set; }

    /// <summary>Which keys a phone offers: "numeric".</summary>
    public string? Inputmode { get; set; }

    /// <summary>
    /// Hidden as it is typed and never written back, and no browser offers to keep it: what a browser keeps, everyone
    /// who shares the account has.
    /// </summary>
    public bool Secret { get; set; }

    /// <summary>The label stands out of sight, where the page already says it.</summary>
    public bool LabelHidden { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var name = Name ?? For.Name;
        var id = TagBuilder.CreateSanitizedId(name, "-");
        ViewContext.ModelState.TryGetValue(name, out var state);
        var wrong = state?.Errors.FirstOrDefault()?.ErrorMessage;
        var value = state?.AttemptedValue ?? (KeptTagHelper.TypedAround(context)?.TryGetValue(name, out var typed) == true ? typed.ToString() : Written(For.Model));

        (output.TagName, output.TagMode) = ("div", TagMode.StartTagAndEndTag);
        output.Attributes.SetAttribute("class", $"govuk-form-group{(wrong is null ? "" : " govuk-form-group--error")}");
        var described = new List<string>();
        output.Content.AppendHtml(Element("label", LabelHidden ? "govuk-visually-hidden" : "govuk-label", Label, ("for", id)));
        if (Hint is not null)
        {
            output.Content.AppendHtml(Element("div", "govuk-hint", Hint, ("id", id + "-hint")));
            described.Add(id + "-hint");
        }
        if (wrong is not null)
        {
            output.Content.AppendHtml(Element("p", "govuk-error-message", wrong, ("id", id + "-wrong")));
            described.Add(id + "-wrong");
        }
        output.Content.AppendHtml(Box(id, name, value, wrong is not null, described));
    }

    private TagBuilder Box(string id, string name, string? value, bool wrong, List<string> described)
    {
        var box = new TagBuilder(Rows > 1 ? "textarea" : "input");
        box.AddCssClass($"{(Rows > 1 ? "govuk-textarea" : "govuk-input")}{(wrong ? " govuk-input--error" : "")}{(Class is null ? "" : " " + Class)}");
        box.Attributes["id"] = id;
        box.Attributes["name"] = name;
        if (described.Count > 0) box.Attributes["aria-describedby"] = string.Join(' ', described);
        if (wrong) box.Attributes["aria-invalid"] = "true";
        if (Limit is { } limit) box.Attributes["maxlength"] = limit.ToString(CultureInfo.InvariantCulture);
        if ((Secret ? "off" : Autocomplete) is { } offered) box.Attributes["autocomplete"] = offered;
        // What somebody writes runs the way its first letter does; dates, times and numbers run as the page does.
        if (Type == "text" && !Secret) box.Attributes["dir"] = "auto";
        if (Inputmode is not null) box.Attributes["inputmode"] = Inputmode;
        if (Secret) box.AddCssClass("secret");
        if (Rows > 1)
        {
            box.Attributes["rows"] = Rows.ToString(CultureInfo.InvariantCulture);
            // A browser drops the first line end in a text area; what began with one keeps it.
            box.InnerHtml.Append(value?.StartsWith('\n') == true ? "\n" + value : value ?? "");
        }
        else
        {
            box.TagRenderMode = TagRenderMode.SelfClosing;
            box.Attributes["type"] = Type;
            if (Type != "password" && !Secret) box.Attributes["value"] = value ?? "";
        }
        return box;
    }

    private static string? Written(object? value) => value switch
    {
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString(),
    };

    private static TagBuilder Element(string tag, string css, string text, (string Name, string Value) attribute)
    {
        var element = new TagBuilder(tag);
        element.AddCssClass(css);
        element.Attributes[attribute.Name] = attribute.Value;
        element.InnerHtml.Append(text);
        return element;
    }
}
