using Alongside.Web.Access;

namespace Alongside.Web.SignIn;

/// <summary>Sign-in's own tables, lent to whoever asks for them in a request.</summary>
internal static class SignInTables
{
    public static void Add(IServiceCollection services) => services.AddScoped(lent => SignInDb.Of(lent.GetRequiredService<Engine>()));
}
