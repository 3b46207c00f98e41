using System.Reflection;
using Alongside.Domain.Access;
using Alongside.Web.Access;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;

namespace Alongside.Tests.House;

/// <summary>A page as the routes know it, so that a new one is asked about by itself.</summary>
/// <param name="Pattern">Its address, with holes.</param>
/// <param name="May">What one must be allowed; null where it is open to everyone or handed over.</param>
/// <param name="HandedOver">For a device that was given out of a hand.</param>
/// <param name="Open">Open to everyone.</param>
/// <param name="Posts">What follows the address for each form it takes.</param>
/// <param name="Choices">The fields it takes that are not just words: choices, numbers, days, ids.</param>
internal sealed record EveryPage(string Pattern, May? May, bool HandedOver, bool Open, IReadOnlyList<string> Posts, IReadOnlyList<string> Choices)
{
    /// <summary>Its acts before which it asks whether it is you: "POST ?handler=End", or "GET " where reading is one.</summary>
    public IReadOnlyList<string> AsksAgain { get; private init; } = [];

    /// <summary>An id of nothing.</summary>
    public const string Unknown = "019aa0f0000070008000000000000000";

    public static async Task<IReadOnlyList<EveryPage>> OfAsync(Place place)
    {
        var loader = place.Get<PageLoader>();
        var pages = new List<EveryPage>();
        foreach (var endpoint in place.Get<IEnumerable<EndpointDataSource>>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>().DistinctBy(e => e.RoutePattern.RawText))
        {
            var (posts, choices, again) = (new List<string>(), new List<string>(), new List<string>());
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } descriptor)
            {
                var page = await loader.LoadAsync(descriptor, endpoint.Metadata);
                posts.AddRange(page.HandlerMethods.Where(h => h.HttpMethod == "Post").Select(h => h.Name is null ? "" : $"?handler={h.Name}"));
                var whole = page.HandlerTypeInfo.GetCustomAttribute<AskAgainAttribute>();
                if (whole?.ForReading == true) again.Add("GET ");
                again.AddRange(page.HandlerMethods.Where(h => h.HttpMethod == "Post" && (whole ?? h.MethodInfo.GetCustomAttribute<AskAgainAttribute>()) is not null).Select(h => h.Name is null ? "POST " : $"POST ?handler={h.Name}"));
                choices.AddRange(page.BoundProperties.Where(b => b.ParameterType != typeof(string)).SelectMany(b => Choosable(b.BindingInfo?.BinderModelName ?? b.Name, b.ParameterType)));
            }
            pages.Add(new("/" + endpoint.RoutePattern.RawText!.TrimStart('/'), endpoint.Metadata.GetMetadata<NeedsAttribute>()?.May, endpoint.Metadata.GetMetadata<HandedOverAttribute>() is not null,
                endpoint.Metadata.GetMetadata<OpenToEveryoneAttribute>() is not null, posts, choices) { AsksAgain = again });
        }
        return pages;
    }

    /// <summary>A field itself, or in the first of its rows whatever is not just words.</summary>
    private static IEnumerable<string> Choosable(string name, Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>) && type.GenericTypeArguments[0] is { IsClass: true } row && row != typeof(string)
            ? row.GetProperties().Where(p => p.SetMethod is { IsPublic: true } && p.PropertyType != typeof(string)).Select(p => $"{name}[0].{p.Name}")
            : [name];

    /// <summary>Its address with the holes filled: the first by the words before it (<c>own/journal</c>) or by the first of them, the others by their own names.</summary>
    public string At(IReadOnlyDictionary<string, string> things, IReadOnlyDictionary<string, string>? others = null)
    {
        var parts = Pattern.Split('/');
        var first = true;
        for (var i = 0; i < parts.Length; i++)
        {
            if (!parts[i].StartsWith('{')) continue;
            parts[i] = parts[i].Contains("int", StringComparison.Ordinal) ? "404"
                : first && (things.TryGetValue(string.Join('/', parts[1..i]), out var id) || things.TryGetValue(parts[1], out id)) ? id
                : !first && others is not null && others.TryGetValue(parts[i].Trim('{', '}').Split(':', '?')[0], out var other) ? other : Unknown;
            first = false;
        }
        return string.Join('/', parts);
    }

    /// <summary>Its first hole names something of a family.</summary>
    public bool IsOfFamily(IReadOnlyDictionary<string, string> things) => things.ContainsKey(Pattern.Split('/')[1]) && Pattern.Contains("{id", StringComparison.Ordinal);
}
