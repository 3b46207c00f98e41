using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Features.Releasing;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Alongside.Web.Look;

/// <summary>Beside a piece of writing: who reads it in plain words, and the way to choose it.</summary>
[HtmlTargetElement("who-reads", Attributes = "readers,family,kind,thing", TagStructure = TagStructure.WithoutEndTag)]
public sealed class WhoReadsTagHelper(Phrases phrases) : TagHelper
{
    public ReadByName? Readers { get; set; }
    public Id<Family> Family { get; set; }
    public string Kind { get; set; } = "";
    public Guid Thing { get; set; }
    public IWritten? Writing { get; set; }

    /// <summary>Whether the reader of the page may choose.</summary>
    public bool MayChoose { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Readers is null)
        {
            output.SuppressOutput();
            return;
        }
        (output.TagName, output.TagMode) = (MayChoose ? "a" : "span", TagMode.StartTagAndEndTag);
        output.Attributes.SetAttribute("class", "readers soft small not-paper");
        if (MayChoose) output.Attributes.SetAttribute("href", ReadersModel.At(Family, Kind, Thing));
        output.Content.Append(phrases.Readers(Readers, Thing, Writing is null ? null : Hand.Of(Writing)));
    }
}
